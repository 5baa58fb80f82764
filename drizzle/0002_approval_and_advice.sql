ALTER TABLE "advices" ALTER COLUMN "text" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "advices" ALTER COLUMN "author_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ALTER COLUMN "at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "advices" ALTER COLUMN "at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "return_remark" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "question" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "asked_by" uuid;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "adviser" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "rule" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "subject_type" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "subject_id" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "finding" jsonb;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "given_on" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "approval_by_another" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_asker" FOREIGN KEY ("organisation_id","asked_by") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advices_of_asker" ON "advices" USING btree ("organisation_id","asked_by");--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_asked" CHECK (question = '' or asked_at is not null);--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_given" CHECK (case when text = '' then question <> '' and at is null
        else at is not null and withdrawn_at is null and (adviser is null or given_on is not null) end);