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
ALTER TABLE "channel_policies" ADD CONSTRAINT "channel_policies_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cookie_statements" ADD CONSTRAINT "cookie_statements_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "tenant" ON "channel_policies" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "cookie_statements" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);