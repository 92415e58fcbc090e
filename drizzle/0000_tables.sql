CREATE TYPE "public"."user_role" AS ENUM('member', 'staff', 'admin');--> statement-breakpoint
CREATE TYPE "public"."intent" AS ENUM('DATA_QUERY', 'ANALYSIS', 'NAVIGATION', 'HELP', 'GENERAL', 'FAQ', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "public"."reply_language" AS ENUM('en', 'fil');--> statement-breakpoint
CREATE TYPE "public"."reply_source" AS ENUM('FAQ', 'TEMPLATE', 'CLARIFICATION', 'NAVIGATION', 'HELP', 'GENERAL', 'FALLBACK');--> statement-breakpoint
CREATE TYPE "public"."barmm_proximity" AS ENUM('adjacent', 'near', 'moderate', 'far');--> statement-breakpoint
CREATE TYPE "public"."poverty_incidence" AS ENUM('very_low', 'low', 'moderate', 'high', 'very_high');--> statement-breakpoint
CREATE TYPE "public"."provenance" AS ENUM('synthetic');--> statement-breakpoint
CREATE TYPE "public"."settlement_type" AS ENUM('village', 'subdivision', 'purok', 'sitio', 'relocation_site', 'mixed');--> statement-breakpoint
CREATE TYPE "public"."engagement_level" AS ENUM('inactive', 'limited', 'moderate', 'active', 'very_active');--> statement-breakpoint
CREATE TYPE "public"."income_level" AS ENUM('very_low', 'low', 'moderate', 'high');--> statement-breakpoint
CREATE TYPE "public"."influence" AS ENUM('low', 'medium', 'high', 'very_high');--> statement-breakpoint
CREATE TYPE "public"."livelihood" AS ENUM('farming', 'fishing', 'trading', 'livestock', 'weaving', 'carpentry', 'construction', 'transport', 'handicrafts', 'services', 'government', 'aquaculture');--> statement-breakpoint
CREATE TYPE "public"."rating" AS ENUM('none', 'poor', 'fair', 'good', 'excellent');--> statement-breakpoint
CREATE TYPE "public"."service" AS ENUM('education', 'als', 'madrasah', 'healthcare', 'water', 'sanitation', 'electricity', 'roads', 'communication');--> statement-breakpoint
CREATE TYPE "public"."stakeholder_kind" AS ENUM('ulama', 'imam', 'ustadz', 'elder', 'traditional_leader', 'women_leader', 'youth_leader', 'barangay_official', 'cso_leader', 'business_leader', 'teacher', 'health_worker');--> statement-breakpoint
CREATE TYPE "public"."engagement_kind" AS ENUM('meeting', 'consultation', 'field_visit', 'training', 'forum');--> statement-breakpoint
CREATE TYPE "public"."milestone_status" AS ENUM('pending', 'in_progress', 'achieved', 'delayed');--> statement-breakpoint
CREATE TYPE "public"."outcome" AS ENUM('very_positive', 'positive', 'neutral', 'negative');--> statement-breakpoint
CREATE TYPE "public"."partnership_kind" AS ENUM('moa', 'mou', 'contract', 'grant', 'cooperation', 'informal');--> statement-breakpoint
CREATE TYPE "public"."partnership_role" AS ENUM('implementing', 'funding', 'technical', 'coordinating', 'beneficiary');--> statement-breakpoint
CREATE TYPE "public"."partnership_status" AS ENUM('concept', 'draft', 'negotiation', 'pending_signature', 'active', 'completed', 'expired', 'terminated', 'suspended');--> statement-breakpoint
CREATE TYPE "public"."resource_kind" AS ENUM('funding', 'personnel', 'equipment', 'venue', 'training', 'technical_assistance');--> statement-breakpoint
CREATE TYPE "public"."funding_source" AS ENUM('gaa', 'block_grant', 'special_development_fund', 'lgu', 'donor');--> statement-breakpoint
CREATE TYPE "public"."happening_status" AS ENUM('planned', 'ongoing', 'completed', 'cancelled', 'postponed');--> statement-breakpoint
CREATE TYPE "public"."priority" AS ENUM('low', 'medium', 'high', 'critical');--> statement-breakpoint
CREATE TYPE "public"."sector" AS ENUM('education', 'health', 'livelihood', 'infrastructure', 'water_sanitation', 'peace_security', 'governance', 'culture', 'social_welfare', 'land_tenure');--> statement-breakpoint
CREATE TYPE "public"."municipality_kind" AS ENUM('municipality', 'component_city', 'independent_component_city', 'highly_urbanized_city');--> statement-breakpoint
CREATE TYPE "public"."energy_level" AS ENUM('LOW', 'MEDIUM', 'HIGH');--> statement-breakpoint
CREATE TYPE "public"."generation_strategy" AS ENUM('TEMPLATES', 'GENERIC', 'LLM');--> statement-breakpoint
CREATE TYPE "public"."goal_category" AS ENUM('study', 'career', 'sport', 'language', 'finance');--> statement-breakpoint
CREATE TYPE "public"."goal_status" AS ENUM('active', 'paused', 'achieved', 'abandoned');--> statement-breakpoint
CREATE TYPE "public"."goal_task_status" AS ENUM('TODO', 'IN_PROGRESS', 'COMPLETED', 'SKIPPED');--> statement-breakpoint
CREATE TYPE "public"."task_source" AS ENUM('TEMPLATE', 'GENERIC', 'LLM');--> statement-breakpoint
CREATE TYPE "public"."assessment_category" AS ENUM('needs_assessment', 'baseline_study', 'situational_analysis', 'impact_assessment');--> statement-breakpoint
CREATE TYPE "public"."assessment_level" AS ENUM('regional', 'provincial', 'municipal', 'barangay', 'community');--> statement-breakpoint
CREATE TYPE "public"."assessment_status" AS ENUM('planned', 'data_collection', 'analysis', 'reporting', 'completed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."methodology" AS ENUM('survey', 'participatory', 'desk_review', 'workshop', 'key_informant');--> statement-breakpoint
CREATE TYPE "public"."need_status" AS ENUM('identified', 'validated', 'prioritized', 'planned', 'in_progress', 'met', 'rejected');--> statement-breakpoint
CREATE TYPE "public"."output_kind" AS ENUM('findings', 'recommendations', 'synthesis', 'action_plan');--> statement-breakpoint
CREATE TYPE "public"."participant_role" AS ENUM('elder', 'women_leader', 'youth_leader', 'farmer', 'fisherfolk', 'ulama', 'lgu_official', 'teacher', 'health_worker', 'cso_leader');--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('female', 'male');--> statement-breakpoint
CREATE TYPE "public"."organization_kind" AS ENUM('bmoa', 'lgu', 'nga', 'ngo', 'ingo', 'cso', 'academe', 'religious', 'private', 'donor', 'media');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('research', 'assessment', 'survey', 'impact_study', 'baseline');--> statement-breakpoint
CREATE TYPE "public"."policy_kind" AS ENUM('policy', 'program', 'service');--> statement-breakpoint
CREATE TYPE "public"."policy_priority" AS ENUM('low', 'medium', 'high', 'urgent', 'critical');--> statement-breakpoint
CREATE TYPE "public"."policy_scope" AS ENUM('national', 'regional', 'provincial', 'municipal', 'barangay', 'community');--> statement-breakpoint
CREATE TYPE "public"."policy_status" AS ENUM('draft', 'under_review', 'submitted', 'approved', 'in_implementation', 'implemented', 'rejected', 'withdrawn', 'on_hold');--> statement-breakpoint
CREATE TYPE "public"."reliability" AS ENUM('low', 'medium', 'high');--> statement-breakpoint
CREATE TYPE "public"."energy_peak" AS ENUM('morning', 'afternoon', 'evening', 'night');--> statement-breakpoint
CREATE TYPE "public"."project_kind" AS ENUM('program', 'project', 'activity');--> statement-breakpoint
CREATE TYPE "public"."project_status" AS ENUM('proposed', 'approved', 'ongoing', 'completed', 'suspended', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."staff_task_status" AS ENUM('todo', 'in_progress', 'completed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."activity_action" AS ENUM('created', 'updated', 'deleted', 'submitted', 'approved');--> statement-breakpoint
CREATE TYPE "public"."event_kind" AS ENUM('meeting', 'deadline', 'field_work', 'leave', 'other');--> statement-breakpoint
CREATE TYPE "public"."staff_role" AS ENUM('admin', 'manager', 'coordinator', 'field_officer', 'analyst', 'encoder');--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"role" "user_role" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "chat_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"message" text NOT NULL,
	"reply_text" text NOT NULL,
	"source" "reply_source" NOT NULL,
	"intent" "intent" NOT NULL,
	"language" "reply_language" NOT NULL,
	"confidence" double precision NOT NULL,
	"template_id" text,
	"faq_id" text,
	"clarification_id" text,
	"entities" jsonb NOT NULL,
	"frame" jsonb,
	"response_time_ms" double precision NOT NULL,
	"helpful" boolean,
	"comment" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "chat_messages_confidence" CHECK ("chat_messages"."confidence" between 0 and 1),
	CONSTRAINT "chat_messages_non_negative" CHECK ("chat_messages"."response_time_ms" >= 0)
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "faq_figures" (
	"faq_id" text PRIMARY KEY NOT NULL,
	"figures" jsonb NOT NULL,
	"as_of" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "faq_stats" (
	"faq_id" text PRIMARY KEY NOT NULL,
	"hits" integer NOT NULL,
	"last_hit_at" timestamp with time zone NOT NULL,
	CONSTRAINT "faq_stats_non_negative" CHECK ("faq_stats"."hits" >= 0)
);
--> statement-breakpoint
CREATE TABLE "communities" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "communities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"barangay_id" integer NOT NULL,
	"name" text NOT NULL,
	"ethnic_group_id" integer NOT NULL,
	"settlement_type" "settlement_type" NOT NULL,
	"population" integer NOT NULL,
	"households" integer NOT NULL,
	"families" integer NOT NULL,
	"women_count" integer NOT NULL,
	"children_count" integer NOT NULL,
	"youth_count" integer NOT NULL,
	"seniors_count" integer NOT NULL,
	"pwd_count" integer NOT NULL,
	"solo_parents_count" integer NOT NULL,
	"idp_count" integer NOT NULL,
	"farmers_count" integer NOT NULL,
	"fisherfolk_count" integer NOT NULL,
	"unemployed_count" integer NOT NULL,
	"mosques_count" integer NOT NULL,
	"madrasah_count" integer NOT NULL,
	"asatidz_count" integer NOT NULL,
	"cooperatives_count" integer NOT NULL,
	"csos_count" integer NOT NULL,
	"unbanked_count" integer NOT NULL,
	"poverty_incidence" "poverty_incidence" NOT NULL,
	"barmm_proximity" "barmm_proximity" NOT NULL,
	"established_year" integer,
	"latitude" double precision,
	"longitude" double precision,
	"is_active" boolean DEFAULT true NOT NULL,
	"provenance" "provenance" DEFAULT 'synthetic' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "communities_non_negative" CHECK ("communities"."population" >= 0 and "communities"."households" >= 0 and "communities"."families" >= 0 and "communities"."children_count" >= 0 and "communities"."youth_count" >= 0 and "communities"."seniors_count" >= 0 and "communities"."pwd_count" >= 0 and "communities"."solo_parents_count" >= 0 and "communities"."idp_count" >= 0 and "communities"."farmers_count" >= 0 and "communities"."fisherfolk_count" >= 0 and "communities"."unemployed_count" >= 0 and "communities"."mosques_count" >= 0 and "communities"."madrasah_count" >= 0 and "communities"."asatidz_count" >= 0 and "communities"."cooperatives_count" >= 0 and "communities"."csos_count" >= 0 and "communities"."unbanked_count" >= 0),
	CONSTRAINT "communities_women" CHECK ("communities"."women_count" between 0 and "communities"."population"),
	CONSTRAINT "communities_households" CHECK ("communities"."households" <= "communities"."population"),
	CONSTRAINT "communities_established" CHECK ("communities"."established_year" between 1300 and 2100),
	CONSTRAINT "communities_latitude" CHECK ("communities"."latitude" between -90 and 90),
	CONSTRAINT "communities_longitude" CHECK ("communities"."longitude" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "community_ethnic_groups" (
	"community_id" integer NOT NULL,
	"ethnic_group_id" integer NOT NULL,
	"is_primary" boolean NOT NULL,
	CONSTRAINT "community_ethnic_groups_community_id_ethnic_group_id_pk" PRIMARY KEY("community_id","ethnic_group_id")
);
--> statement-breakpoint
CREATE TABLE "community_livelihoods" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "community_livelihoods_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"community_id" integer NOT NULL,
	"livelihood" "livelihood" NOT NULL,
	"is_primary" boolean NOT NULL,
	"is_seasonal" boolean NOT NULL,
	"households_involved" integer NOT NULL,
	"income_level" "income_level" NOT NULL,
	CONSTRAINT "community_livelihoods_community_id_livelihood_unique" UNIQUE("community_id","livelihood"),
	CONSTRAINT "community_livelihoods_non_negative" CHECK ("community_livelihoods"."households_involved" >= 0)
);
--> statement-breakpoint
CREATE TABLE "community_services" (
	"community_id" integer NOT NULL,
	"service" "service" NOT NULL,
	"rating" "rating" NOT NULL,
	"priority" "priority" NOT NULL,
	CONSTRAINT "community_services_community_id_service_pk" PRIMARY KEY("community_id","service")
);
--> statement-breakpoint
CREATE TABLE "stakeholders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stakeholders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"community_id" integer NOT NULL,
	"full_name" text NOT NULL,
	"kind" "stakeholder_kind" NOT NULL,
	"influence" "influence" NOT NULL,
	"engagement_level" "engagement_level" NOT NULL,
	"expertise" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "engagements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"kind" "engagement_kind" NOT NULL,
	"status" "happening_status" NOT NULL,
	"organization_id" integer,
	"partnership_id" integer,
	"region_id" integer,
	"province_id" integer,
	"held_at" timestamp with time zone NOT NULL,
	"participants_count" integer,
	"outcome" "outcome",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "engagements_non_negative" CHECK ("engagements"."participants_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "partnership_milestones" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "partnership_milestones_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"partnership_id" integer NOT NULL,
	"title" text NOT NULL,
	"status" "milestone_status" NOT NULL,
	"due_on" date NOT NULL,
	"achieved_on" date
);
--> statement-breakpoint
CREATE TABLE "partnership_organizations" (
	"partnership_id" integer NOT NULL,
	"organization_id" integer NOT NULL,
	"role" "partnership_role" NOT NULL,
	CONSTRAINT "partnership_organizations_partnership_id_organization_id_pk" PRIMARY KEY("partnership_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "partnerships" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "partnerships_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"kind" "partnership_kind" NOT NULL,
	"status" "partnership_status" NOT NULL,
	"sector" "sector" NOT NULL,
	"lead_organization_id" integer NOT NULL,
	"region_id" integer,
	"starts_on" date,
	"ends_on" date,
	"budget" numeric(14, 2),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partnerships_non_negative" CHECK ("partnerships"."budget" >= 0),
	CONSTRAINT "partnerships_term" CHECK ("partnerships"."ends_on" >= "partnerships"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "shared_resources" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shared_resources_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"partnership_id" integer NOT NULL,
	"kind" "resource_kind" NOT NULL,
	"description" text NOT NULL,
	"amount" numeric(14, 2),
	CONSTRAINT "shared_resources_non_negative" CHECK ("shared_resources"."amount" >= 0)
);
--> statement-breakpoint
CREATE TABLE "ethnic_groups" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ethnic_groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	CONSTRAINT "ethnic_groups_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "barangays" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "barangays_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"municipality_id" integer NOT NULL,
	"psgc_code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "barangays_psgc_code_unique" UNIQUE("psgc_code")
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "municipalities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"region_id" integer NOT NULL,
	"province_id" integer,
	"geographic_province_id" integer,
	"psgc_code" text NOT NULL,
	"name" text NOT NULL,
	"kind" "municipality_kind" NOT NULL,
	CONSTRAINT "municipalities_psgc_code_unique" UNIQUE("psgc_code")
);
--> statement-breakpoint
CREATE TABLE "provinces" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "provinces_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"region_id" integer NOT NULL,
	"psgc_code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "provinces_psgc_code_unique" UNIQUE("psgc_code")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "regions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"psgc_code" text NOT NULL,
	"name" text NOT NULL,
	"designation" text NOT NULL,
	"in_scope" boolean NOT NULL,
	CONSTRAINT "regions_psgc_code_unique" UNIQUE("psgc_code"),
	CONSTRAINT "regions_designation_unique" UNIQUE("designation")
);
--> statement-breakpoint
CREATE TABLE "goal_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"generation_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"template_id" text,
	"template_version" text,
	"source" "task_source" DEFAULT 'TEMPLATE' NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"milestone_type" text NOT NULL,
	"position" integer NOT NULL,
	"timebox_minutes" integer NOT NULL,
	"priority" integer NOT NULL,
	"energy_level" "energy_level" NOT NULL,
	"is_quick_win" boolean NOT NULL,
	"scheduled_on" date NOT NULL,
	"finish_on" date NOT NULL,
	"sessions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"deliverable" text NOT NULL,
	"definition_of_done" jsonb NOT NULL,
	"constraints" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"depends_on" uuid[] DEFAULT '{}' NOT NULL,
	"status" "goal_task_status" DEFAULT 'TODO' NOT NULL,
	"enhanced" boolean DEFAULT false NOT NULL,
	"rating" integer,
	"superseded_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"completed_at" timestamp with time zone,
	CONSTRAINT "goal_tasks_non_negative" CHECK ("goal_tasks"."position" >= 0 and "goal_tasks"."priority" >= 0),
	CONSTRAINT "goal_tasks_timebox" CHECK ("goal_tasks"."timebox_minutes" > 0),
	CONSTRAINT "goal_tasks_span" CHECK ("goal_tasks"."finish_on" >= "goal_tasks"."scheduled_on"),
	CONSTRAINT "goal_tasks_rating" CHECK ("goal_tasks"."rating" between 1 and 5),
	CONSTRAINT "goal_tasks_completion" CHECK (("goal_tasks"."status" = 'COMPLETED') = ("goal_tasks"."completed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"category" "goal_category" NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"specifications" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"target_date" date,
	"status" "goal_status" DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_generations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"goal_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"idempotency_key" text,
	"strategy" "generation_strategy" NOT NULL,
	"enhanced" boolean NOT NULL,
	"catalog_version" text NOT NULL,
	"duration_ms" double precision NOT NULL,
	"selected_count" integer NOT NULL,
	"rendered_count" integer NOT NULL,
	"rejected_count" integer NOT NULL,
	"enhanced_count" integer NOT NULL,
	"missing_facts" jsonb NOT NULL,
	"milestones" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"conflicts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"unreadable" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"rejected" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"fit" jsonb,
	"enhancement" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "task_generations_idempotency" UNIQUE("user_id","idempotency_key"),
	CONSTRAINT "task_generations_non_negative" CHECK ("task_generations"."duration_ms" >= 0 and "task_generations"."selected_count" >= 0 and "task_generations"."rendered_count" >= 0 and "task_generations"."rejected_count" >= 0 and "task_generations"."enhanced_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assessments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"category" "assessment_category" NOT NULL,
	"level" "assessment_level" NOT NULL,
	"methodology" "methodology" NOT NULL,
	"status" "assessment_status" NOT NULL,
	"priority" "priority" NOT NULL,
	"region_id" integer NOT NULL,
	"province_id" integer,
	"municipality_id" integer,
	"community_id" integer,
	"lead_staff_id" integer,
	"lead_organization_id" integer,
	"planned_start" date NOT NULL,
	"planned_end" date NOT NULL,
	"started_on" date,
	"completed_on" date,
	"validated_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessments_planned" CHECK ("assessments"."planned_end" >= "assessments"."planned_start"),
	CONSTRAINT "assessments_span" CHECK ("assessments"."completed_on" >= "assessments"."started_on"),
	CONSTRAINT "assessments_validation" CHECK ("assessments"."validated_on" >= "assessments"."completed_on")
);
--> statement-breakpoint
CREATE TABLE "needs" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "needs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"community_id" integer NOT NULL,
	"assessment_id" integer,
	"sector" "sector" NOT NULL,
	"title" text NOT NULL,
	"urgency" "priority" NOT NULL,
	"status" "need_status" NOT NULL,
	"identified_on" date NOT NULL,
	"households_affected" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "needs_non_negative" CHECK ("needs"."households_affected" >= 0)
);
--> statement-breakpoint
CREATE TABLE "workshop_outputs" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workshop_outputs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"workshop_id" integer NOT NULL,
	"kind" "output_kind" NOT NULL,
	"title" text NOT NULL,
	"submitted_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workshop_participants" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workshop_participants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"workshop_id" integer NOT NULL,
	"full_name" text NOT NULL,
	"sex" "sex" NOT NULL,
	"age" integer,
	"role" "participant_role" NOT NULL,
	"province_id" integer,
	CONSTRAINT "workshop_participants_age" CHECK ("workshop_participants"."age" between 0 and 120)
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workshops_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"assessment_id" integer NOT NULL,
	"title" text NOT NULL,
	"theme" "sector" NOT NULL,
	"status" "happening_status" NOT NULL,
	"region_id" integer NOT NULL,
	"province_id" integer,
	"municipality_id" integer,
	"held_on" date NOT NULL,
	"target_participants" integer NOT NULL,
	"actual_participants" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workshops_non_negative" CHECK ("workshops"."target_participants" >= 0 and "workshops"."actual_participants" >= 0)
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organizations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"acronym" text,
	"kind" "organization_kind" NOT NULL,
	"sector" "sector",
	"region_id" integer,
	"province_id" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"reference_no" text NOT NULL,
	"title" text NOT NULL,
	"sector" "sector" NOT NULL,
	"kind" "policy_kind" NOT NULL,
	"status" "policy_status" NOT NULL,
	"priority" "policy_priority" NOT NULL,
	"scope" "policy_scope" NOT NULL,
	"author_staff_id" integer,
	"region_id" integer,
	"assessment_id" integer,
	"proposed_on" date NOT NULL,
	"submitted_on" date,
	"approved_on" date,
	"implementation_due" date,
	"implemented_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policies_reference_no_unique" UNIQUE("reference_no"),
	CONSTRAINT "policies_submission" CHECK ("policies"."submitted_on" >= "policies"."proposed_on"),
	CONSTRAINT "policies_approval" CHECK ("policies"."approved_on" >= "policies"."submitted_on"),
	CONSTRAINT "policies_implementation" CHECK ("policies"."implemented_on" >= "policies"."approved_on")
);
--> statement-breakpoint
CREATE TABLE "policy_consultations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policy_consultations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"policy_id" integer NOT NULL,
	"held_on" date NOT NULL,
	"is_public" boolean NOT NULL,
	"participants_count" integer NOT NULL,
	CONSTRAINT "policy_consultations_non_negative" CHECK ("policy_consultations"."participants_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "policy_evidence" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policy_evidence_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"policy_id" integer NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"title" text NOT NULL,
	"reliability" "reliability" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_needs" (
	"policy_id" integer NOT NULL,
	"need_id" integer NOT NULL,
	CONSTRAINT "policy_needs_policy_id_need_id_pk" PRIMARY KEY("policy_id","need_id")
);
--> statement-breakpoint
CREATE TABLE "policy_stakeholders" (
	"policy_id" integer NOT NULL,
	"organization_id" integer NOT NULL,
	CONSTRAINT "policy_stakeholders_policy_id_organization_id_pk" PRIMARY KEY("policy_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"prior_education" jsonb,
	"network" jsonb,
	"skills" jsonb,
	"test_scores" jsonb,
	"experiences" jsonb,
	"languages" jsonb,
	"achievements" jsonb,
	"constraints" jsonb,
	"weaknesses" jsonb,
	"gpa" text,
	"years_experience" numeric(4, 1),
	"current_role" text,
	"field" text,
	"country" text,
	"city" text,
	"nationality" text,
	"birth_year" integer,
	"first_generation" boolean,
	"energy_peak" "energy_peak",
	"minutes_per_day" integer,
	"rest_days" jsonb,
	"time_zone" text,
	"extra" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "profiles_years_experience" CHECK ("profiles"."years_experience" between 0 and 80),
	CONSTRAINT "profiles_birth_year" CHECK ("profiles"."birth_year" between 1900 and 2100),
	CONSTRAINT "profiles_minutes_per_day" CHECK ("profiles"."minutes_per_day" between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "budget_ceilings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_ceilings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"fiscal_year" integer NOT NULL,
	"sector" "sector" NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"ceiling_amount" numeric(14, 2) NOT NULL,
	"allocated_amount" numeric(14, 2) NOT NULL,
	CONSTRAINT "budget_ceilings_fiscal_year_sector_funding_source_unique" UNIQUE("fiscal_year","sector","funding_source"),
	CONSTRAINT "budget_ceilings_non_negative" CHECK ("budget_ceilings"."ceiling_amount" >= 0 and "budget_ceilings"."allocated_amount" >= 0),
	CONSTRAINT "budget_ceilings_fiscal_year" CHECK ("budget_ceilings"."fiscal_year" between 1990 and 2100)
);
--> statement-breakpoint
CREATE TABLE "project_communities" (
	"project_id" integer NOT NULL,
	"community_id" integer NOT NULL,
	CONSTRAINT "project_communities_project_id_community_id_pk" PRIMARY KEY("project_id","community_id")
);
--> statement-breakpoint
CREATE TABLE "project_needs" (
	"project_id" integer NOT NULL,
	"need_id" integer NOT NULL,
	CONSTRAINT "project_needs_project_id_need_id_pk" PRIMARY KEY("project_id","need_id")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "projects_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"kind" "project_kind" NOT NULL,
	"status" "project_status" NOT NULL,
	"sector" "sector" NOT NULL,
	"lead_organization_id" integer NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"fiscal_year" integer NOT NULL,
	"budget_allocated" numeric(14, 2) NOT NULL,
	"budget_spent" numeric(14, 2) NOT NULL,
	"target_beneficiaries" integer NOT NULL,
	"actual_beneficiaries" integer NOT NULL,
	"region_id" integer NOT NULL,
	"province_id" integer,
	"municipality_id" integer,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"completed_on" date,
	"progress_percent" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "projects_non_negative" CHECK ("projects"."budget_allocated" >= 0 and "projects"."budget_spent" >= 0 and "projects"."target_beneficiaries" >= 0 and "projects"."actual_beneficiaries" >= 0),
	CONSTRAINT "projects_progress" CHECK ("projects"."progress_percent" between 0 and 100),
	CONSTRAINT "projects_fiscal_year" CHECK ("projects"."fiscal_year" between 1990 and 2100),
	CONSTRAINT "projects_term" CHECK ("projects"."ends_on" >= "projects"."starts_on"),
	CONSTRAINT "projects_completion" CHECK ("projects"."completed_on" >= "projects"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "staff_tasks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"assignee_id" integer NOT NULL,
	"project_id" integer,
	"status" "staff_task_status" NOT NULL,
	"priority" "priority" NOT NULL,
	"due_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone,
	CONSTRAINT "staff_tasks_completion" CHECK (("staff_tasks"."status" = 'completed') = ("staff_tasks"."completed_at" is not null)),
	CONSTRAINT "staff_tasks_span" CHECK ("staff_tasks"."completed_at" >= "staff_tasks"."created_at")
);
--> statement-breakpoint
CREATE TABLE "seeds" (
	"name" text PRIMARY KEY NOT NULL,
	"seeded_at" timestamp with time zone NOT NULL,
	"laid_out_for" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_log" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activity_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"staff_id" integer NOT NULL,
	"action" "activity_action" NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" integer NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "announcements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"body" text NOT NULL,
	"published_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"kind" "event_kind" NOT NULL,
	"owner_id" integer NOT NULL,
	"region_id" integer,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_span" CHECK ("events"."ends_at" >= "events"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" uuid,
	"full_name" text NOT NULL,
	"email" text NOT NULL,
	"position" text NOT NULL,
	"role" "staff_role" NOT NULL,
	"team" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "staff_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_barangay_id_barangays_id_fk" FOREIGN KEY ("barangay_id") REFERENCES "public"."barangays"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communities" ADD CONSTRAINT "communities_ethnic_group_id_ethnic_groups_id_fk" FOREIGN KEY ("ethnic_group_id") REFERENCES "public"."ethnic_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_ethnic_groups" ADD CONSTRAINT "community_ethnic_groups_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_ethnic_groups" ADD CONSTRAINT "community_ethnic_groups_ethnic_group_id_ethnic_groups_id_fk" FOREIGN KEY ("ethnic_group_id") REFERENCES "public"."ethnic_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_livelihoods" ADD CONSTRAINT "community_livelihoods_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_services" ADD CONSTRAINT "community_services_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_milestones" ADD CONSTRAINT "partnership_milestones_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_organizations" ADD CONSTRAINT "partnership_organizations_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership_organizations" ADD CONSTRAINT "partnership_organizations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_lead_organization_id_organizations_id_fk" FOREIGN KEY ("lead_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_resources" ADD CONSTRAINT "shared_resources_partnership_id_partnerships_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "barangays" ADD CONSTRAINT "barangays_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_geographic_province_id_provinces_id_fk" FOREIGN KEY ("geographic_province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provinces" ADD CONSTRAINT "provinces_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_tasks" ADD CONSTRAINT "goal_tasks_generation_id_task_generations_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."task_generations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_tasks" ADD CONSTRAINT "goal_tasks_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_generations" ADD CONSTRAINT "task_generations_goal_id_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."goals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_generations" ADD CONSTRAINT "task_generations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_lead_staff_id_staff_id_fk" FOREIGN KEY ("lead_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_lead_organization_id_organizations_id_fk" FOREIGN KEY ("lead_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_outputs" ADD CONSTRAINT "workshop_outputs_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_participants" ADD CONSTRAINT "workshop_participants_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshop_participants" ADD CONSTRAINT "workshop_participants_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_author_staff_id_staff_id_fk" FOREIGN KEY ("author_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_consultations" ADD CONSTRAINT "policy_consultations_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_evidence" ADD CONSTRAINT "policy_evidence_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_needs" ADD CONSTRAINT "policy_needs_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_needs" ADD CONSTRAINT "policy_needs_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_stakeholders" ADD CONSTRAINT "policy_stakeholders_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_stakeholders" ADD CONSTRAINT "policy_stakeholders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_communities" ADD CONSTRAINT "project_communities_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_communities" ADD CONSTRAINT "project_communities_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_needs" ADD CONSTRAINT "project_needs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_needs" ADD CONSTRAINT "project_needs_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_lead_organization_id_organizations_id_fk" FOREIGN KEY ("lead_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_tasks" ADD CONSTRAINT "staff_tasks_assignee_id_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_tasks" ADD CONSTRAINT "staff_tasks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_log" ADD CONSTRAINT "activity_log_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_messages_conversation_id_created_at_index" ON "chat_messages" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE INDEX "chat_messages_user_id_created_at_index" ON "chat_messages" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "chat_messages_created_at_index" ON "chat_messages" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "chat_messages_template_id_index" ON "chat_messages" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "conversations_user_id_created_at_index" ON "conversations" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "conversations_user_id_updated_at_index" ON "conversations" USING btree ("user_id","updated_at");--> statement-breakpoint
CREATE INDEX "faq_stats_hits_index" ON "faq_stats" USING btree ("hits");--> statement-breakpoint
CREATE INDEX "communities_barangay_id_index" ON "communities" USING btree ("barangay_id");--> statement-breakpoint
CREATE INDEX "communities_ethnic_group_id_index" ON "communities" USING btree ("ethnic_group_id");--> statement-breakpoint
CREATE INDEX "communities_name_index" ON "communities" USING btree ("name");--> statement-breakpoint
CREATE INDEX "communities_created_at_index" ON "communities" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "community_ethnic_groups_ethnic_group_id_index" ON "community_ethnic_groups" USING btree ("ethnic_group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "community_ethnic_groups_one_primary" ON "community_ethnic_groups" USING btree ("community_id") WHERE "community_ethnic_groups"."is_primary";--> statement-breakpoint
CREATE INDEX "community_livelihoods_livelihood_is_primary_index" ON "community_livelihoods" USING btree ("livelihood","is_primary");--> statement-breakpoint
CREATE UNIQUE INDEX "community_livelihoods_one_primary" ON "community_livelihoods" USING btree ("community_id") WHERE "community_livelihoods"."is_primary";--> statement-breakpoint
CREATE INDEX "community_services_service_rating_index" ON "community_services" USING btree ("service","rating");--> statement-breakpoint
CREATE INDEX "community_services_priority_index" ON "community_services" USING btree ("priority");--> statement-breakpoint
CREATE INDEX "stakeholders_community_id_index" ON "stakeholders" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "stakeholders_kind_index" ON "stakeholders" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "stakeholders_full_name_index" ON "stakeholders" USING btree ("full_name");--> statement-breakpoint
CREATE INDEX "engagements_organization_id_index" ON "engagements" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "engagements_partnership_id_index" ON "engagements" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "engagements_region_id_index" ON "engagements" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "engagements_province_id_index" ON "engagements" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "engagements_kind_status_index" ON "engagements" USING btree ("kind","status");--> statement-breakpoint
CREATE INDEX "engagements_held_at_index" ON "engagements" USING btree ("held_at");--> statement-breakpoint
CREATE INDEX "partnership_milestones_partnership_id_index" ON "partnership_milestones" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "partnership_milestones_status_due_on_index" ON "partnership_milestones" USING btree ("status","due_on");--> statement-breakpoint
CREATE INDEX "partnership_organizations_organization_id_index" ON "partnership_organizations" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "partnerships_lead_organization_id_index" ON "partnerships" USING btree ("lead_organization_id");--> statement-breakpoint
CREATE INDEX "partnerships_region_id_index" ON "partnerships" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "partnerships_status_ends_on_index" ON "partnerships" USING btree ("status","ends_on");--> statement-breakpoint
CREATE INDEX "partnerships_kind_index" ON "partnerships" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "partnerships_sector_index" ON "partnerships" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "partnerships_starts_on_index" ON "partnerships" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "shared_resources_partnership_id_index" ON "shared_resources" USING btree ("partnership_id");--> statement-breakpoint
CREATE INDEX "shared_resources_kind_index" ON "shared_resources" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "barangays_municipality_id_index" ON "barangays" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "barangays_name_index" ON "barangays" USING btree ("name");--> statement-breakpoint
CREATE INDEX "municipalities_region_id_index" ON "municipalities" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "municipalities_province_id_index" ON "municipalities" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "municipalities_geographic_province_id_index" ON "municipalities" USING btree ("geographic_province_id");--> statement-breakpoint
CREATE INDEX "municipalities_name_index" ON "municipalities" USING btree ("name");--> statement-breakpoint
CREATE INDEX "provinces_region_id_index" ON "provinces" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "provinces_name_index" ON "provinces" USING btree ("name");--> statement-breakpoint
CREATE INDEX "goal_tasks_generation_id_position_index" ON "goal_tasks" USING btree ("generation_id","position");--> statement-breakpoint
CREATE INDEX "goal_tasks_goal_id_created_at_index" ON "goal_tasks" USING btree ("goal_id","created_at");--> statement-breakpoint
CREATE INDEX "goal_tasks_template_id_index" ON "goal_tasks" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "goals_user_id_created_at_index" ON "goals" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "task_generations_goal_id_created_at_index" ON "task_generations" USING btree ("goal_id","created_at");--> statement-breakpoint
CREATE INDEX "task_generations_user_id_created_at_index" ON "task_generations" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "task_generations_created_at_index" ON "task_generations" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "assessments_region_id_index" ON "assessments" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "assessments_province_id_index" ON "assessments" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "assessments_municipality_id_index" ON "assessments" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "assessments_community_id_index" ON "assessments" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "assessments_lead_staff_id_index" ON "assessments" USING btree ("lead_staff_id");--> statement-breakpoint
CREATE INDEX "assessments_lead_organization_id_index" ON "assessments" USING btree ("lead_organization_id");--> statement-breakpoint
CREATE INDEX "assessments_status_planned_start_index" ON "assessments" USING btree ("status","planned_start");--> statement-breakpoint
CREATE INDEX "assessments_planned_start_index" ON "assessments" USING btree ("planned_start");--> statement-breakpoint
CREATE INDEX "needs_community_id_index" ON "needs" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "needs_assessment_id_index" ON "needs" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "needs_sector_status_index" ON "needs" USING btree ("sector","status");--> statement-breakpoint
CREATE INDEX "needs_urgency_index" ON "needs" USING btree ("urgency");--> statement-breakpoint
CREATE INDEX "needs_status_index" ON "needs" USING btree ("status");--> statement-breakpoint
CREATE INDEX "needs_identified_on_index" ON "needs" USING btree ("identified_on");--> statement-breakpoint
CREATE INDEX "workshop_outputs_workshop_id_index" ON "workshop_outputs" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "workshop_outputs_kind_index" ON "workshop_outputs" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "workshop_outputs_submitted_on_index" ON "workshop_outputs" USING btree ("submitted_on");--> statement-breakpoint
CREATE INDEX "workshop_participants_workshop_id_index" ON "workshop_participants" USING btree ("workshop_id");--> statement-breakpoint
CREATE INDEX "workshop_participants_province_id_index" ON "workshop_participants" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "workshop_participants_role_index" ON "workshop_participants" USING btree ("role");--> statement-breakpoint
CREATE INDEX "workshops_assessment_id_index" ON "workshops" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "workshops_region_id_index" ON "workshops" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "workshops_province_id_index" ON "workshops" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "workshops_municipality_id_index" ON "workshops" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "workshops_status_held_on_index" ON "workshops" USING btree ("status","held_on");--> statement-breakpoint
CREATE INDEX "workshops_held_on_index" ON "workshops" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "workshops_theme_index" ON "workshops" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "organizations_acronym_index" ON "organizations" USING btree ("acronym");--> statement-breakpoint
CREATE INDEX "organizations_kind_index" ON "organizations" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "organizations_sector_index" ON "organizations" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "organizations_region_id_index" ON "organizations" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "organizations_province_id_index" ON "organizations" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "policies_author_staff_id_index" ON "policies" USING btree ("author_staff_id");--> statement-breakpoint
CREATE INDEX "policies_region_id_index" ON "policies" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "policies_assessment_id_index" ON "policies" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "policies_status_implementation_due_index" ON "policies" USING btree ("status","implementation_due");--> statement-breakpoint
CREATE INDEX "policies_sector_index" ON "policies" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "policies_proposed_on_index" ON "policies" USING btree ("proposed_on");--> statement-breakpoint
CREATE INDEX "policy_consultations_policy_id_index" ON "policy_consultations" USING btree ("policy_id");--> statement-breakpoint
CREATE INDEX "policy_consultations_held_on_index" ON "policy_consultations" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "policy_evidence_policy_id_index" ON "policy_evidence" USING btree ("policy_id");--> statement-breakpoint
CREATE INDEX "policy_evidence_kind_index" ON "policy_evidence" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "policy_needs_need_id_index" ON "policy_needs" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "policy_stakeholders_organization_id_index" ON "policy_stakeholders" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "project_communities_community_id_index" ON "project_communities" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "project_needs_need_id_index" ON "project_needs" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "projects_lead_organization_id_index" ON "projects" USING btree ("lead_organization_id");--> statement-breakpoint
CREATE INDEX "projects_region_id_index" ON "projects" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "projects_province_id_index" ON "projects" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "projects_municipality_id_index" ON "projects" USING btree ("municipality_id");--> statement-breakpoint
CREATE INDEX "projects_status_ends_on_index" ON "projects" USING btree ("status","ends_on");--> statement-breakpoint
CREATE INDEX "projects_sector_index" ON "projects" USING btree ("sector");--> statement-breakpoint
CREATE INDEX "projects_fiscal_year_index" ON "projects" USING btree ("fiscal_year");--> statement-breakpoint
CREATE INDEX "projects_starts_on_index" ON "projects" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "staff_tasks_assignee_id_status_due_on_index" ON "staff_tasks" USING btree ("assignee_id","status","due_on");--> statement-breakpoint
CREATE INDEX "staff_tasks_project_id_index" ON "staff_tasks" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "staff_tasks_status_due_on_index" ON "staff_tasks" USING btree ("status","due_on");--> statement-breakpoint
CREATE INDEX "staff_tasks_due_on_index" ON "staff_tasks" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "activity_log_staff_id_occurred_at_index" ON "activity_log" USING btree ("staff_id","occurred_at");--> statement-breakpoint
CREATE INDEX "activity_log_occurred_at_index" ON "activity_log" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "activity_log_entity_type_entity_id_index" ON "activity_log" USING btree ("entity_type","entity_id");--> statement-breakpoint
CREATE INDEX "announcements_published_on_index" ON "announcements" USING btree ("published_on");--> statement-breakpoint
CREATE INDEX "events_owner_id_starts_at_index" ON "events" USING btree ("owner_id","starts_at");--> statement-breakpoint
CREATE INDEX "events_region_id_index" ON "events" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "events_starts_at_index" ON "events" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "staff_full_name_index" ON "staff" USING btree ("full_name");--> statement-breakpoint
CREATE INDEX "staff_role_index" ON "staff" USING btree ("role");--> statement-breakpoint
CREATE INDEX "staff_team_index" ON "staff" USING btree ("team");