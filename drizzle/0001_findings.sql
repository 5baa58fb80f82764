CREATE TABLE "assessments" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"activity_id" uuid,
	"content" jsonb NOT NULL,
	"signed_by" uuid,
	"signed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "assessments_subject" UNIQUE("organisation_id","kind","subject_type","subject_id"),
	CONSTRAINT "assessments_kind" CHECK ("assessments"."kind" in ('lia', 'consent', 'soft_opt_in', 'profile', 'onboarding', 'role', 'due_diligence', 'dpia_prescreen', 'dpia', 'transfer'))
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"rule" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"activity_id" uuid,
	"assignee_id" uuid,
	"due_on" date,
	"kind" text,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_on" date,
	"expires_on" date,
	"dpo_advice" text DEFAULT '' NOT NULL,
	"dpo_followed" boolean,
	"fingerprint" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decisions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "decisions_finding" UNIQUE("organisation_id","rule","subject_type","subject_id"),
	CONSTRAINT "decisions_kind" CHECK ("decisions"."kind" in ('accepted', 'substantiated')),
	CONSTRAINT "decisions_whole" CHECK (kind is null or (reason <> '' and decided_by is not null and decided_on is not null and expires_on is not null))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finding_counts" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"blocking" integer NOT NULL,
	"warning" integer NOT NULL,
	"advice" integer NOT NULL,
	"open" integer NOT NULL,
	CONSTRAINT "finding_counts_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "finding_counts_day" UNIQUE("organisation_id","day")
);
--> statement-breakpoint
ALTER TABLE "finding_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_assignee" FOREIGN KEY ("organisation_id","assignee_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_counts" ADD CONSTRAINT "finding_counts_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_of_activity" ON "assessments" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "decisions_of_activity" ON "decisions" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "decisions_of_assignee" ON "decisions" USING btree ("organisation_id","assignee_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "assessments" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "decisions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "finding_counts" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);