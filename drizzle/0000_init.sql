CREATE TABLE "activities" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text,
	"name" text NOT NULL,
	"basic_process" text DEFAULT 'none' NOT NULL,
	"own_role" text DEFAULT 'controller' NOT NULL,
	"status" text DEFAULT 'concept' NOT NULL,
	"status_since" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_by" uuid,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"owner_id" uuid,
	"department" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"start_date" date,
	"end_date" date,
	"review_due" date,
	"occasional" text,
	"device_ownership" text,
	"profile_type" text,
	"stored_by_us" text,
	"stored_by_vendor" text,
	"no_recipients_confirmed" boolean DEFAULT false NOT NULL,
	"transfer_outside_eea" text,
	"no_period_reason" text DEFAULT '' NOT NULL,
	"no_measures_reason" text DEFAULT '' NOT NULL,
	"proportionality" text DEFAULT '' NOT NULL,
	"safeguard_statement" text DEFAULT '' NOT NULL,
	"information" text DEFAULT '' NOT NULL,
	"information_location" text DEFAULT '' NOT NULL,
	"statement_version" text DEFAULT '' NOT NULL,
	"art14_exception" text,
	"art14_reason" text DEFAULT '' NOT NULL,
	"import_key" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch', search_text)) STORED,
	CONSTRAINT "activities_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "activities_number" UNIQUE("organisation_id","number"),
	CONSTRAINT "activities_import_key" UNIQUE("organisation_id","import_key"),
	CONSTRAINT "activities_status" CHECK ("activities"."status" in ('concept', 'in_review', 'active', 'archived')),
	CONSTRAINT "activities_own_role" CHECK ("activities"."own_role" in ('controller', 'joint', 'processor')),
	CONSTRAINT "activities_basic_process" CHECK ("activities"."basic_process" in ('hr', 'crm', 'it', 'finance', 'marketing', 'sales', 'none'))
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_entries" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"entry_id" uuid NOT NULL,
	"list" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"location" text DEFAULT '' NOT NULL,
	"country" text,
	"find_method" text DEFAULT '' NOT NULL,
	"checked_on" date,
	CONSTRAINT "activity_entries_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "activity_entries_once" UNIQUE("organisation_id","activity_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "activity_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "advices" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "advices_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "advices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "controllers_served" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"name" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"processing" text DEFAULT '' NOT NULL,
	CONSTRAINT "controllers_served_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "controllers_served" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_lines" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"category_id" uuid NOT NULL,
	"occurrence" text NOT NULL,
	"necessary" text,
	"necessity_reason" text DEFAULT '' NOT NULL,
	"source_id" uuid,
	CONSTRAINT "data_lines_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "data_lines_occurrence" CHECK ("data_lines"."occurrence" in ('purposeful', 'incidental'))
);
--> statement-breakpoint
ALTER TABLE "data_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "loose_values" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"value" text DEFAULT '' NOT NULL,
	CONSTRAINT "loose_values_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "loose_values_kind" CHECK ("loose_values"."kind" in ('unsorted', 'extra'))
);
--> statement-breakpoint
ALTER TABLE "loose_values" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "purposes" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"text" text NOT NULL,
	"template_purpose" text,
	"marketing" boolean,
	"channel" text,
	"called_persons" text,
	"ground" text,
	"ground_reason" text DEFAULT '' NOT NULL,
	"statute" text DEFAULT '' NOT NULL,
	"in_privacy_statement" text,
	"device_access" text,
	"device_exemption" text,
	"art9_ground" text,
	"art10_ground" text DEFAULT '' NOT NULL,
	"bsn_provision" text DEFAULT '' NOT NULL,
	CONSTRAINT "purposes_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "purposes_ground" CHECK ("purposes"."ground" in ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interest', 'soft_opt_in'))
);
--> statement-breakpoint
ALTER TABLE "purposes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_annexes" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"file_id" uuid,
	"url" text DEFAULT '' NOT NULL,
	CONSTRAINT "contract_annexes_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "contract_annexes_kind" CHECK ("contract_annexes"."kind" in ('scc', 'security', 'sub_processors', 'other'))
);
--> statement-breakpoint
ALTER TABLE "contract_annexes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_clauses" (
	"organisation_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"answer" text NOT NULL,
	"page" text DEFAULT '' NOT NULL,
	CONSTRAINT "contract_clauses_organisation_id_contract_id_clause_pk" PRIMARY KEY("organisation_id","contract_id","clause"),
	CONSTRAINT "contract_clauses_answer" CHECK ("contract_clauses"."answer" in ('yes', 'no', 'not_checked', 'na'))
);
--> statement-breakpoint
ALTER TABLE "contract_clauses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract_coverage" (
	"organisation_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	CONSTRAINT "contract_coverage_organisation_id_contract_id_engagement_id_pk" PRIMARY KEY("organisation_id","contract_id","engagement_id")
);
--> statement-breakpoint
ALTER TABLE "contract_coverage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contracts" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"party_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"url" text DEFAULT '' NOT NULL,
	"url_version" text DEFAULT '' NOT NULL,
	"accepted_on" date,
	"signed_on" date,
	"starts_on" date,
	"ends_on" date,
	"renewal" text DEFAULT '' NOT NULL,
	"notice" text DEFAULT '' NOT NULL,
	"breach_term_hours" integer,
	"breach_contact" text DEFAULT '' NOT NULL,
	"breach_notice" text DEFAULT 'not_checked' NOT NULL,
	"liability" text DEFAULT '' NOT NULL,
	"audit_right" text DEFAULT 'not_checked' NOT NULL,
	"essence_public" text DEFAULT 'not_checked' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contracts_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "contracts_kind" CHECK ("contracts"."kind" in ('dpa', 'joint', 'exchange', 'terms_c2c', 'nda_access', 'sub_processor'))
);
--> statement-breakpoint
ALTER TABLE "contracts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "file_chunks" (
	"organisation_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "file_chunks_organisation_id_file_id_position_pk" PRIMARY KEY("organisation_id","file_id","position")
);
--> statement-breakpoint
ALTER TABLE "file_chunks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"is_dpo" boolean DEFAULT false NOT NULL,
	"ends_on" date,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "invitations_token" UNIQUE("organisation_id","token_hash"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('admin', 'privacy_officer', 'business_owner', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"is_dpo" boolean DEFAULT false NOT NULL,
	"ends_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "memberships_person" UNIQUE("organisation_id","user_id"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('admin', 'privacy_officer', 'business_owner', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "password_resets" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answers" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"question" text NOT NULL,
	"item" text DEFAULT '' NOT NULL,
	"value" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answers_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "answers_question" UNIQUE("organisation_id","subject_type","subject_id","question","item"),
	CONSTRAINT "answers_subject_type" CHECK ("answers"."subject_type" in ('organisation', 'activity', 'purpose', 'consent', 'engagement', 'agreement'))
);
--> statement-breakpoint
ALTER TABLE "answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inventory_answers" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"answered_by" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "inventory_answers_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "inventory_answers_kind" UNIQUE("organisation_id","kind"),
	CONSTRAINT "inventory_answers_answer" CHECK ("inventory_answers"."answer" in ('yes', 'no', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "inventory_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "counters" (
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "counters_organisation_id_name_pk" PRIMARY KEY("organisation_id","name")
);
--> statement-breakpoint
ALTER TABLE "counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "list_entries" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"list" text NOT NULL,
	"key" text,
	"label" text NOT NULL,
	"category_kind" text,
	"retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "list_entries_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "list_entries_list" UNIQUE("organisation_id","id","list"),
	CONSTRAINT "list_entries_key" UNIQUE("organisation_id","list","key"),
	CONSTRAINT "list_entries_list_name" CHECK ("list_entries"."list" in ('data_category', 'data_subject', 'source', 'system', 'measure', 'access_role', 'recipient'))
);
--> statement-breakpoint
ALTER TABLE "list_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"registration_number" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"country" text,
	"email" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"established_in_eu" text,
	"representative_name" text DEFAULT '' NOT NULL,
	"representative_contact" text DEFAULT '' NOT NULL,
	"dpo_required" text,
	"dpo_appointed" text,
	"dpo_name" text DEFAULT '' NOT NULL,
	"dpo_email" text DEFAULT '' NOT NULL,
	"dpo_phone" text DEFAULT '' NOT NULL,
	"employee_count" integer,
	"art30_exemption" text,
	"is_public_authority" text,
	"telemarketing_exemption" text,
	"markets" text[] DEFAULT '{}' NOT NULL,
	"breach_procedure" text DEFAULT '' NOT NULL,
	"rights_procedure" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_slug" UNIQUE("slug"),
	CONSTRAINT "organisations_slug_shape" CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])$')
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagements" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activity_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"product" text NOT NULL,
	"vendor_id" text,
	"role" text DEFAULT 'unknown' NOT NULL,
	"role_reason" text DEFAULT '' NOT NULL,
	"decides_purpose" text,
	"uses_for_itself" text,
	"decides_together" text,
	"onboarding_role" text,
	"provider_mode" text,
	"receives_data" text,
	"stores_data" text,
	"own_purposes" text,
	"own_purposes_text" text DEFAULT '' NOT NULL,
	"transfer_outside_eea" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "engagements_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "engagements_role" CHECK ("engagements"."role" in ('processor', 'joint', 'independent', 'recipient', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "engagements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "parties" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"registration_number" text DEFAULT '' NOT NULL,
	"vat_number" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"country" text,
	"contact_person" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"entity_key" text,
	"note" text DEFAULT '' NOT NULL,
	"no_sub_processors_confirmed" boolean DEFAULT false NOT NULL,
	"sub_processors_checked_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parties_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sub_processors" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"country" text,
	"service" text DEFAULT '' NOT NULL,
	"authorised" text,
	CONSTRAINT "sub_processors_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "sub_processors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transfers" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"country" text,
	"kind" text NOT NULL,
	"mechanism" text,
	"safeguard_document" text DEFAULT '' NOT NULL,
	"scope_confirmed" text,
	"dpf_listed" text,
	"dpf_active" text,
	"dpf_covers" text,
	"dpf_checked_on" date,
	"scc_version" date,
	"scc_module" text,
	"derogation_reason" text DEFAULT '' NOT NULL,
	"derogation_structural" text,
	"fallback" text,
	CONSTRAINT "transfers_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "transfers_kind" CHECK ("transfers"."kind" in ('storage', 'remote_access', 'sub_processor'))
);
--> statement-breakpoint
ALTER TABLE "transfers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_events" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"chain_sequence" bigint NOT NULL,
	"chain_hash" text NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_events_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "access_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"organisation_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp (6) with time zone NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"table_name" text NOT NULL,
	"operation" text NOT NULL,
	"row_key" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_events_organisation_id_sequence_pk" PRIMARY KEY("organisation_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"format" text NOT NULL,
	"rows" integer NOT NULL,
	"created" integer NOT NULL,
	"by" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imports_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record_versions" (
	"organisation_id" uuid NOT NULL,
	"record_type" text NOT NULL,
	"record_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"action" text NOT NULL,
	"document" jsonb,
	"document_hash" text DEFAULT '' NOT NULL,
	"deleted" boolean DEFAULT false NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "record_versions_organisation_id_record_type_record_id_version_pk" PRIMARY KEY("organisation_id","record_type","record_id","version")
);
--> statement-breakpoint
ALTER TABLE "record_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "retention_coverage" (
	"organisation_id" uuid NOT NULL,
	"retention_line_id" uuid NOT NULL,
	"data_line_id" uuid NOT NULL,
	CONSTRAINT "retention_coverage_organisation_id_retention_line_id_data_line_id_pk" PRIMARY KEY("organisation_id","retention_line_id","data_line_id")
);
--> statement-breakpoint
ALTER TABLE "retention_coverage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "retention_lines" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"proposed" boolean DEFAULT false NOT NULL,
	"keeper" text NOT NULL,
	"engagement_id" uuid,
	"period" text DEFAULT '' NOT NULL,
	"months" integer,
	"unlimited" boolean DEFAULT false NOT NULL,
	"start_event" text DEFAULT '' NOT NULL,
	"on_device" text,
	"reason" text DEFAULT '' NOT NULL,
	"statutory" text DEFAULT '' NOT NULL,
	"end_action" text,
	"deletion_method" text,
	CONSTRAINT "retention_lines_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "retention_lines_keeper" CHECK ("retention_lines"."keeper" in ('us', 'vendor'))
);
--> statement-breakpoint
ALTER TABLE "retention_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_owner" FOREIGN KEY ("organisation_id","owner_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_entries" ADD CONSTRAINT "activity_entries_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_entries" ADD CONSTRAINT "activity_entries_entry" FOREIGN KEY ("organisation_id","entry_id","list") REFERENCES "public"."list_entries"("organisation_id","id","list") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_author" FOREIGN KEY ("organisation_id","author_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "controllers_served" ADD CONSTRAINT "controllers_served_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_lines" ADD CONSTRAINT "data_lines_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_lines" ADD CONSTRAINT "data_lines_category" FOREIGN KEY ("organisation_id","category_id") REFERENCES "public"."list_entries"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_lines" ADD CONSTRAINT "data_lines_source" FOREIGN KEY ("organisation_id","source_id") REFERENCES "public"."list_entries"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loose_values" ADD CONSTRAINT "loose_values_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purposes" ADD CONSTRAINT "purposes_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_annexes" ADD CONSTRAINT "contract_annexes_contract" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_annexes" ADD CONSTRAINT "contract_annexes_file" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_clauses" ADD CONSTRAINT "contract_clauses_contract" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_coverage" ADD CONSTRAINT "contract_coverage_contract" FOREIGN KEY ("organisation_id","contract_id") REFERENCES "public"."contracts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_coverage" ADD CONSTRAINT "contract_coverage_engagement" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_party" FOREIGN KEY ("organisation_id","party_id") REFERENCES "public"."parties"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_file" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_chunks" ADD CONSTRAINT "file_chunks_file" FOREIGN KEY ("organisation_id","file_id") REFERENCES "public"."files"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory_answers" ADD CONSTRAINT "inventory_answers_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inventory_answers" ADD CONSTRAINT "inventory_answers_owner" FOREIGN KEY ("organisation_id","owner_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_party" FOREIGN KEY ("organisation_id","party_id") REFERENCES "public"."parties"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sub_processors" ADD CONSTRAINT "sub_processors_party" FOREIGN KEY ("organisation_id","party_id") REFERENCES "public"."parties"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_engagement" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_events" ADD CONSTRAINT "access_events_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_coverage" ADD CONSTRAINT "retention_coverage_line" FOREIGN KEY ("organisation_id","retention_line_id") REFERENCES "public"."retention_lines"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_coverage" ADD CONSTRAINT "retention_coverage_data" FOREIGN KEY ("organisation_id","data_line_id") REFERENCES "public"."data_lines"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_lines" ADD CONSTRAINT "retention_lines_activity" FOREIGN KEY ("organisation_id","activity_id") REFERENCES "public"."activities"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_lines" ADD CONSTRAINT "retention_lines_engagement" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_of_owner" ON "activities" USING btree ("organisation_id","owner_id");--> statement-breakpoint
CREATE INDEX "activities_of_status" ON "activities" USING btree ("organisation_id","status");--> statement-breakpoint
CREATE INDEX "activity_entries_of_entry" ON "activity_entries" USING btree ("organisation_id","entry_id","list");--> statement-breakpoint
CREATE INDEX "advices_of_activity" ON "advices" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "advices_of_author" ON "advices" USING btree ("organisation_id","author_id");--> statement-breakpoint
CREATE INDEX "controllers_served_of_activity" ON "controllers_served" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "data_lines_of_activity" ON "data_lines" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "data_lines_of_category" ON "data_lines" USING btree ("organisation_id","category_id");--> statement-breakpoint
CREATE INDEX "data_lines_of_source" ON "data_lines" USING btree ("organisation_id","source_id");--> statement-breakpoint
CREATE INDEX "loose_values_of_activity" ON "loose_values" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "purposes_of_activity" ON "purposes" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "contract_annexes_of_contract" ON "contract_annexes" USING btree ("organisation_id","contract_id");--> statement-breakpoint
CREATE INDEX "contract_annexes_of_file" ON "contract_annexes" USING btree ("organisation_id","file_id");--> statement-breakpoint
CREATE INDEX "contract_coverage_of_engagement" ON "contract_coverage" USING btree ("organisation_id","engagement_id");--> statement-breakpoint
CREATE INDEX "contracts_of_party" ON "contracts" USING btree ("organisation_id","party_id");--> statement-breakpoint
CREATE INDEX "contracts_of_file" ON "contracts" USING btree ("organisation_id","file_id");--> statement-breakpoint
CREATE INDEX "memberships_of_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "password_resets_user" ON "password_resets" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_failures_key" ON "sign_in_failures" USING btree ("account","address","at");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_unique" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "answers_of_activity" ON "answers" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "inventory_answers_of_owner" ON "inventory_answers" USING btree ("organisation_id","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "list_entries_label" ON "list_entries" USING btree ("organisation_id","list",lower("label"));--> statement-breakpoint
CREATE INDEX "list_entries_of_organisation" ON "list_entries" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "engagements_once" ON "engagements" USING btree ("organisation_id","activity_id","party_id",lower("product"));--> statement-breakpoint
CREATE INDEX "engagements_of_party" ON "engagements" USING btree ("organisation_id","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parties_name" ON "parties" USING btree ("organisation_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "parties_entity" ON "parties" USING btree ("organisation_id","entity_key");--> statement-breakpoint
CREATE INDEX "sub_processors_of_party" ON "sub_processors" USING btree ("organisation_id","party_id");--> statement-breakpoint
CREATE INDEX "transfers_of_engagement" ON "transfers" USING btree ("organisation_id","engagement_id");--> statement-breakpoint
CREATE INDEX "retention_coverage_of_data" ON "retention_coverage" USING btree ("organisation_id","data_line_id");--> statement-breakpoint
CREATE INDEX "retention_lines_of_activity" ON "retention_lines" USING btree ("organisation_id","activity_id");--> statement-breakpoint
CREATE INDEX "retention_lines_of_engagement" ON "retention_lines" USING btree ("organisation_id","engagement_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "activities" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "activity_entries" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "advices" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "controllers_served" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "data_lines" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "loose_values" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "purposes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "contract_annexes" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "contract_clauses" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "contract_coverage" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "contracts" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "file_chunks" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "files" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "invitations" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "memberships" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own" ON "memberships" AS PERMISSIVE FOR SELECT TO public USING (nullif(current_setting('app.organisation_id', true), '')::uuid is null and user_id = nullif(current_setting('app.actor_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "known" ON "users" AS PERMISSIVE FOR SELECT TO public USING (id = nullif(current_setting('app.actor_id', true), '')::uuid or id in (select m.user_id from memberships m));--> statement-breakpoint
CREATE POLICY "auth" ON "users" AS PERMISSIVE FOR ALL TO public USING (pg_has_role(current_user, 'raakvlak_auth', 'USAGE'));--> statement-breakpoint
CREATE POLICY "tenant" ON "answers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "inventory_answers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "counters" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "list_entries" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "organisations" AS PERMISSIVE FOR ALL TO public USING (id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "directory" ON "organisations" AS PERMISSIVE FOR SELECT TO public USING (pg_has_role(current_user, 'raakvlak_auth', 'USAGE'));--> statement-breakpoint
CREATE POLICY "own" ON "organisations" AS PERMISSIVE FOR SELECT TO public USING (nullif(current_setting('app.organisation_id', true), '')::uuid is null and id in (select m.organisation_id from memberships m where m.user_id = nullif(current_setting('app.actor_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant" ON "engagements" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "parties" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "sub_processors" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "transfers" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "access_events" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "audit_events" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "imports" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "record_versions" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "retention_coverage" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "retention_lines" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid) WITH CHECK (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid);