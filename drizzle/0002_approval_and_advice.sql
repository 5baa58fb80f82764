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
CREATE TABLE "channel_policies" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"agreed_on" date NOT NULL,
	"location" text NOT NULL,
	CONSTRAINT "channel_policies_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "channel_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cookie_statements" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"published_on" date NOT NULL,
	"location" text NOT NULL,
	CONSTRAINT "cookie_statements_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "cookie_statements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "purposes" ADD COLUMN "changed_on" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "approval_by_another" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "ground_changes" ADD CONSTRAINT "ground_changes_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ground_changes" ADD CONSTRAINT "ground_changes_purpose" FOREIGN KEY ("organisation_id","purpose_id") REFERENCES "public"."purposes"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_policies" ADD CONSTRAINT "channel_policies_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cookie_statements" ADD CONSTRAINT "cookie_statements_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ground_changes_of_activity" ON "ground_changes" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "ground_changes_of_purpose" ON "ground_changes" USING btree ("organisation_id","purpose_id");--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_asker" FOREIGN KEY ("organisation_id","asked_by") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advices_of_asker" ON "advices" USING btree ("organisation_id","asked_by");--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_asked" CHECK (question = '' or asked_at is not null);--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_given" CHECK (case when text = '' then question <> '' and at is null
        else at is not null and withdrawn_at is null and (adviser is null or given_on is not null) end);--> statement-breakpoint
CREATE POLICY "tenant" ON "ground_changes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "channel_policies" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "cookie_statements" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);