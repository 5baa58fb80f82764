ALTER TABLE "activities" ADD COLUMN "return_remark" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "approval_by_another" boolean DEFAULT false NOT NULL;