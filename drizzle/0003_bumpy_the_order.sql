CREATE TABLE "ground_changes" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"purpose_id" uuid NOT NULL,
	"changed_on" date NOT NULL,
	"from_ground" text NOT NULL,
	"to_ground" text,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "ground_changes_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "ground_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "purposes" ADD COLUMN "changed_on" date;--> statement-breakpoint
ALTER TABLE "ground_changes" ADD CONSTRAINT "ground_changes_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ground_changes" ADD CONSTRAINT "ground_changes_purpose" FOREIGN KEY ("organisation_id","purpose_id") REFERENCES "public"."purposes"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ground_changes_of_activity" ON "ground_changes" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "ground_changes_of_purpose" ON "ground_changes" USING btree ("organisation_id","purpose_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "ground_changes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);