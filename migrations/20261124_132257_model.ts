import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_news_posts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_posts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_blocks_callout_kind" AS ENUM('inset', 'warning');
  CREATE TYPE "public"."enum_pages_blocks_contact_details_show" AS ENUM('contact', 'data-controller', 'accessibility');
  CREATE TYPE "public"."enum_pages_menu" AS ENUM('header', 'footer');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_blocks_callout_kind" AS ENUM('inset', 'warning');
  CREATE TYPE "public"."enum__pages_v_blocks_contact_details_show" AS ENUM('contact', 'data-controller', 'accessibility');
  CREATE TYPE "public"."enum__pages_v_version_menu" AS ENUM('header', 'footer');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_cdcs_offerings_access" AS ENUM('appointment', 'walk-in', 'both');
  CREATE TYPE "public"."enum_cdcs_kind" AS ENUM('hub', 'spoke');
  CREATE TYPE "public"."enum_cdcs_status_state" AS ENUM('open', 'limited', 'closed', 'planned');
  CREATE TYPE "public"."enum_cdcs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__cdcs_v_version_offerings_access" AS ENUM('appointment', 'walk-in', 'both');
  CREATE TYPE "public"."enum__cdcs_v_version_kind" AS ENUM('hub', 'spoke');
  CREATE TYPE "public"."enum__cdcs_v_version_status_state" AS ENUM('open', 'limited', 'closed', 'planned');
  CREATE TYPE "public"."enum__cdcs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_tests_dm01_code" AS ENUM('MRI', 'CT', 'NON_OBSTETRIC_ULTRASOUND', 'BARIUM_ENEMA', 'DEXA_SCAN', 'AUDIOLOGY_ASSESSMENTS', 'ECHOCARDIOGRAPHY', 'ELECTROPHYSIOLOGY', 'PERIPHERAL_NEUROPHYS', 'SLEEP_STUDIES', 'URODYNAMICS', 'COLONOSCOPY', 'FLEXI_SIGMOIDOSCOPY', 'CYSTOSCOPY', 'GASTROSCOPY');
  CREATE TYPE "public"."enum_tests_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__tests_v_version_dm01_code" AS ENUM('MRI', 'CT', 'NON_OBSTETRIC_ULTRASOUND', 'BARIUM_ENEMA', 'DEXA_SCAN', 'AUDIOLOGY_ASSESSMENTS', 'ECHOCARDIOGRAPHY', 'ELECTROPHYSIOLOGY', 'PERIPHERAL_NEUROPHYS', 'SLEEP_STUDIES', 'URODYNAMICS', 'COLONOSCOPY', 'FLEXI_SIGMOIDOSCOPY', 'CYSTOSCOPY', 'GASTROSCOPY');
  CREATE TYPE "public"."enum__tests_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_trusts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__trusts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_networks_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__networks_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_workstreams_projects_status" AS ENUM('planned', 'under-way', 'done');
  CREATE TYPE "public"."enum_workstreams_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__workstreams_v_version_projects_status" AS ENUM('planned', 'under-way', 'done');
  CREATE TYPE "public"."enum__workstreams_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_governance_bodies_reporting_lines_kind" AS ENUM('reports-to', 'advises', 'delegated-from');
  CREATE TYPE "public"."enum_governance_bodies_kind" AS ENUM('board', 'committee', 'group', 'outside');
  CREATE TYPE "public"."enum_governance_bodies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__governance_bodies_v_version_reporting_lines_kind" AS ENUM('reports-to', 'advises', 'delegated-from');
  CREATE TYPE "public"."enum__governance_bodies_v_version_kind" AS ENUM('board', 'committee', 'group', 'outside');
  CREATE TYPE "public"."enum__governance_bodies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_seats_role" AS ENUM('chair', 'vice-chair', 'member', 'in-attendance');
  CREATE TYPE "public"."enum_seats_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__seats_v_version_role" AS ENUM('chair', 'vice-chair', 'member', 'in-attendance');
  CREATE TYPE "public"."enum__seats_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_appointments_holder" AS ENUM('person', 'not-published');
  CREATE TYPE "public"."enum_appointments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__appointments_v_version_holder" AS ENUM('person', 'not-published');
  CREATE TYPE "public"."enum__appointments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_meetings_papers_kind" AS ENUM('agenda', 'paper', 'minutes');
  CREATE TYPE "public"."enum_meetings_startsat_tz" AS ENUM('Europe/London');
  CREATE TYPE "public"."enum_meetings_state" AS ENUM('planned', 'held', 'cancelled');
  CREATE TYPE "public"."enum_meetings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__meetings_v_version_papers_kind" AS ENUM('agenda', 'paper', 'minutes');
  CREATE TYPE "public"."enum__meetings_v_version_startsat_tz" AS ENUM('Europe/London');
  CREATE TYPE "public"."enum__meetings_v_version_state" AS ENUM('planned', 'held', 'cancelled');
  CREATE TYPE "public"."enum__meetings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'publisher', 'author', 'secretariat');
  CREATE TYPE "public"."enum_home_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "news_posts_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "news_posts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"published_on" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"image_id" integer,
  	"withdrawn_on" varchar,
  	"withdrawn_why" varchar,
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_posts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_posts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"trusts_id" integer,
  	"networks_id" integer,
  	"cdcs_id" integer,
  	"workstreams_id" integer,
  	"tests_id" integer,
  	"governance_bodies_id" integer
  );
  
  CREATE TABLE "_news_posts_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_posts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_published_on" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_image_id" integer,
  	"version_withdrawn_on" varchar,
  	"version_withdrawn_why" varchar,
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_posts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_news_posts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"trusts_id" integer,
  	"networks_id" integer,
  	"cdcs_id" integer,
  	"workstreams_id" integer,
  	"tests_id" integer,
  	"governance_bodies_id" integer
  );
  
  CREATE TABLE "pages_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_pages_blocks_callout_kind" DEFAULT 'inset',
  	"heading" varchar,
  	"text" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_details" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"text" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_figures_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "pages_blocks_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_contact_details" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"show" "enum_pages_blocks_contact_details_show" DEFAULT 'contact',
  	"block_name" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"slug" varchar,
  	"parent_id" integer,
  	"menu" "enum_pages_menu",
  	"menu_order" numeric DEFAULT 10,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "_pages_v_blocks_downloads" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__pages_v_blocks_callout_kind" DEFAULT 'inset',
  	"heading" varchar,
  	"text" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_details" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"text" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_figures_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"caption" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_contact_details" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"show" "enum__pages_v_blocks_contact_details_show" DEFAULT 'contact',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_slug" varchar,
  	"version_parent_id" integer,
  	"version_menu" "enum__pages_v_version_menu",
  	"version_menu_order" numeric DEFAULT 10,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "cdcs_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"days_monday" boolean,
  	"days_tuesday" boolean,
  	"days_wednesday" boolean,
  	"days_thursday" boolean,
  	"days_friday" boolean,
  	"days_saturday" boolean,
  	"days_sunday" boolean,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "cdcs_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"closed" boolean DEFAULT true,
  	"opens" varchar,
  	"closes" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "cdcs_offerings_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"days_monday" boolean,
  	"days_tuesday" boolean,
  	"days_wednesday" boolean,
  	"days_thursday" boolean,
  	"days_friday" boolean,
  	"days_saturday" boolean,
  	"days_sunday" boolean,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "cdcs_offerings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"test_id" integer,
  	"access" "enum_cdcs_offerings_access",
  	"last_arrival" varchar,
  	"referral" varchar,
  	"preparation" varchar
  );
  
  CREATE TABLE "cdcs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"kind" "enum_cdcs_kind",
  	"host_trust_id" integer,
  	"phone" varchar,
  	"opened_on" varchar,
  	"status_state" "enum_cdcs_status_state" DEFAULT 'open',
  	"status_from" varchar,
  	"status_until" varchar,
  	"status_message" varchar,
  	"address_line1" varchar,
  	"address_line2" varchar,
  	"address_town" varchar,
  	"address_postcode" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"approximate" boolean DEFAULT false,
  	"getting_there_parking_text" varchar,
  	"getting_there_parking_checked" varchar,
  	"getting_there_blue_badge_text" varchar,
  	"getting_there_blue_badge_checked" varchar,
  	"getting_there_step_free_text" varchar,
  	"getting_there_step_free_checked" varchar,
  	"getting_there_bus_text" varchar,
  	"getting_there_bus_checked" varchar,
  	"getting_there_hearing_loop_text" varchar,
  	"getting_there_hearing_loop_checked" varchar,
  	"getting_there_interpreters_text" varchar,
  	"getting_there_interpreters_checked" varchar,
  	"getting_there_quiet_space_text" varchar,
  	"getting_there_quiet_space_checked" varchar,
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_cdcs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cdcs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_cdcs_v_version_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"days_monday" boolean,
  	"days_tuesday" boolean,
  	"days_wednesday" boolean,
  	"days_thursday" boolean,
  	"days_friday" boolean,
  	"days_saturday" boolean,
  	"days_sunday" boolean,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cdcs_v_version_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"closed" boolean DEFAULT true,
  	"opens" varchar,
  	"closes" varchar,
  	"reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cdcs_v_version_offerings_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"days_monday" boolean,
  	"days_tuesday" boolean,
  	"days_wednesday" boolean,
  	"days_thursday" boolean,
  	"days_friday" boolean,
  	"days_saturday" boolean,
  	"days_sunday" boolean,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cdcs_v_version_offerings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"test_id" integer,
  	"access" "enum__cdcs_v_version_offerings_access",
  	"last_arrival" varchar,
  	"referral" varchar,
  	"preparation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cdcs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_kind" "enum__cdcs_v_version_kind",
  	"version_host_trust_id" integer,
  	"version_phone" varchar,
  	"version_opened_on" varchar,
  	"version_status_state" "enum__cdcs_v_version_status_state" DEFAULT 'open',
  	"version_status_from" varchar,
  	"version_status_until" varchar,
  	"version_status_message" varchar,
  	"version_address_line1" varchar,
  	"version_address_line2" varchar,
  	"version_address_town" varchar,
  	"version_address_postcode" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_approximate" boolean DEFAULT false,
  	"version_getting_there_parking_text" varchar,
  	"version_getting_there_parking_checked" varchar,
  	"version_getting_there_blue_badge_text" varchar,
  	"version_getting_there_blue_badge_checked" varchar,
  	"version_getting_there_step_free_text" varchar,
  	"version_getting_there_step_free_checked" varchar,
  	"version_getting_there_bus_text" varchar,
  	"version_getting_there_bus_checked" varchar,
  	"version_getting_there_hearing_loop_text" varchar,
  	"version_getting_there_hearing_loop_checked" varchar,
  	"version_getting_there_interpreters_text" varchar,
  	"version_getting_there_interpreters_checked" varchar,
  	"version_getting_there_quiet_space_text" varchar,
  	"version_getting_there_quiet_space_checked" varchar,
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__cdcs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_cdcs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "tests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"network_id" integer,
  	"what_it_is" jsonb,
  	"how_to_prepare" jsonb,
  	"what_happens" jsonb,
  	"dm01_code" "enum_tests_dm01_code",
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_tests_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "tests_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_tests_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_network_id" integer,
  	"version_what_it_is" jsonb,
  	"version_how_to_prepare" jsonb,
  	"version_what_happens" jsonb,
  	"version_dm01_code" "enum__tests_v_version_dm01_code",
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__tests_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_tests_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "trusts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"short_name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"ods_code" varchar,
  	"website" varchar,
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_trusts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "trusts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_trusts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_ods_code" varchar,
  	"version_website" varchar,
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__trusts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_trusts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "networks_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"as_of" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "networks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"shared_goal" varchar,
  	"governance_body_id" integer,
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_networks_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_networks_v_version_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"as_of" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_networks_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_shared_goal" varchar,
  	"version_governance_body_id" integer,
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__networks_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "workstreams_projects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"status" "enum_workstreams_projects_status"
  );
  
  CREATE TABLE "workstreams" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"order" numeric DEFAULT 1,
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_workstreams_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "workstreams_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"networks_id" integer
  );
  
  CREATE TABLE "_workstreams_v_version_projects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"status" "enum__workstreams_v_version_projects_status",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_workstreams_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_order" numeric DEFAULT 1,
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__workstreams_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_workstreams_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"networks_id" integer
  );
  
  CREATE TABLE "governance_bodies_reporting_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"to_id" integer,
  	"kind" "enum_governance_bodies_reporting_lines_kind" DEFAULT 'reports-to',
  	"from" varchar,
  	"until" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "governance_bodies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"abbreviation" varchar,
  	"kind" "enum_governance_bodies_kind" DEFAULT 'board',
  	"summary" varchar,
  	"remit" jsonb,
  	"terms_of_reference_id" integer,
  	"meets" varchar,
  	"quorum" varchar,
  	"established" varchar,
  	"dissolved" varchar,
  	"slug" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_governance_bodies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_governance_bodies_v_version_reporting_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"to_id" integer,
  	"kind" "enum__governance_bodies_v_version_reporting_lines_kind" DEFAULT 'reports-to',
  	"from" varchar,
  	"until" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_bodies_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_abbreviation" varchar,
  	"version_kind" "enum__governance_bodies_v_version_kind" DEFAULT 'board',
  	"version_summary" varchar,
  	"version_remit" jsonb,
  	"version_terms_of_reference_id" integer,
  	"version_meets" varchar,
  	"version_quorum" varchar,
  	"version_established" varchar,
  	"version_dissolved" varchar,
  	"version_slug" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__governance_bodies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "seats" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"body_id" integer,
  	"role" "enum_seats_role" DEFAULT 'member',
  	"how_many" numeric,
  	"from" varchar,
  	"until" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_seats_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "seats_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"trusts_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_seats_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_label" varchar,
  	"version_body_id" integer,
  	"version_role" "enum__seats_v_version_role" DEFAULT 'member',
  	"version_how_many" numeric,
  	"version_from" varchar,
  	"version_until" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__seats_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_seats_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"trusts_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "appointments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"seat_id" integer,
  	"holder" "enum_appointments_holder" DEFAULT 'person',
  	"person_id" integer,
  	"from" varchar,
  	"until" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_appointments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "appointments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"trusts_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_appointments_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_seat_id" integer,
  	"version_holder" "enum__appointments_v_version_holder" DEFAULT 'person',
  	"version_person_id" integer,
  	"version_from" varchar,
  	"version_until" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__appointments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_appointments_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"trusts_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"job_title" varchar,
  	"shown_to_public" boolean DEFAULT false,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_job_title" varchar,
  	"version_shown_to_public" boolean DEFAULT false,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"short_name" varchar,
  	"ods_code" varchar,
  	"website" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_ods_code" varchar,
  	"version_website" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "meetings_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_meetings_papers_kind" DEFAULT 'paper',
  	"document_id" integer,
  	"text" jsonb
  );
  
  CREATE TABLE "meetings_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "meetings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body_id" integer,
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" "enum_meetings_startsat_tz" DEFAULT 'Europe/London',
  	"state" "enum_meetings_state" DEFAULT 'planned',
  	"where" varchar,
  	"series" varchar,
  	"owner" varchar,
  	"last_reviewed" varchar,
  	"next_review_due" varchar,
  	"needs_confirmation" varchar,
  	"last_edited_by" varchar,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_meetings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_meetings_v_version_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum__meetings_v_version_papers_kind" DEFAULT 'paper',
  	"document_id" integer,
  	"text" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_body_id" integer,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_startsat_tz" "enum__meetings_v_version_startsat_tz" DEFAULT 'Europe/London',
  	"version_state" "enum__meetings_v_version_state" DEFAULT 'planned',
  	"version_where" varchar,
  	"version_series" varchar,
  	"version_owner" varchar,
  	"version_last_reviewed" varchar,
  	"version_next_review_due" varchar,
  	"version_needs_confirmation" varchar,
  	"version_last_edited_by" varchar,
  	"version_starting_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__meetings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"credit" varchar,
  	"governance" boolean,
  	"added_by_id" integer,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"governance" boolean,
  	"added_by_id" integer,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"url" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" integer,
  	"news_posts_id" integer,
  	"trusts_id" integer,
  	"networks_id" integer,
  	"cdcs_id" integer,
  	"tests_id" integer,
  	"workstreams_id" integer,
  	"governance_bodies_id" integer
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'author' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_posts_id" integer,
  	"pages_id" integer,
  	"cdcs_id" integer,
  	"tests_id" integer,
  	"trusts_id" integer,
  	"networks_id" integer,
  	"workstreams_id" integer,
  	"governance_bodies_id" integer,
  	"seats_id" integer,
  	"appointments_id" integer,
  	"people_id" integer,
  	"organisations_id" integer,
  	"meetings_id" integer,
  	"media_id" integer,
  	"documents_id" integer,
  	"redirects_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"label" varchar,
  	"period" varchar
  );
  
  CREATE TABLE "home_strategy" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"lead" varchar,
  	"who_we_are" jsonb,
  	"communities" jsonb,
  	"networks_intro" varchar,
  	"work_intro" varchar,
  	"investment" jsonb,
  	"objective" varchar,
  	"vision" varchar,
  	"governance_intro" varchar,
  	"last_edited_by" varchar,
  	"_status" "enum_home_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_posts_id" integer
  );
  
  CREATE TABLE "_home_v_version_key_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"label" varchar,
  	"period" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v_version_strategy" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_heading" varchar,
  	"version_lead" varchar,
  	"version_who_we_are" jsonb,
  	"version_communities" jsonb,
  	"version_networks_intro" varchar,
  	"version_work_intro" varchar,
  	"version_investment" jsonb,
  	"version_objective" varchar,
  	"version_vision" varchar,
  	"version_governance_intro" varchar,
  	"version_last_edited_by" varchar,
  	"version__status" "enum__home_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_home_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"news_posts_id" integer
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"postal_address" varchar,
  	"data_controller" varchar,
  	"data_controller_address" varchar,
  	"data_protection_officer" varchar,
  	"accessibility_email" varchar,
  	"accessibility_response_days" numeric,
  	"accessibility_tested" varchar,
  	"footer_text" varchar,
  	"licence" varchar,
  	"last_edited_by" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_postal_address" varchar,
  	"version_data_controller" varchar,
  	"version_data_controller_address" varchar,
  	"version_data_protection_officer" varchar,
  	"version_accessibility_email" varchar,
  	"version_accessibility_response_days" numeric,
  	"version_accessibility_tested" varchar,
  	"version_footer_text" varchar,
  	"version_licence" varchar,
  	"version_last_edited_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "news_posts_change_notes" ADD CONSTRAINT "news_posts_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts" ADD CONSTRAINT "news_posts_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_posts_rels" ADD CONSTRAINT "news_posts_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_version_change_notes" ADD CONSTRAINT "_news_posts_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v" ADD CONSTRAINT "_news_posts_v_parent_id_news_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news_posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_posts_v" ADD CONSTRAINT "_news_posts_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_posts_v_rels" ADD CONSTRAINT "_news_posts_v_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_downloads" ADD CONSTRAINT "pages_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_text" ADD CONSTRAINT "pages_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_callout" ADD CONSTRAINT "pages_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_details" ADD CONSTRAINT "pages_blocks_details_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_figures_figures" ADD CONSTRAINT "pages_blocks_figures_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_figures" ADD CONSTRAINT "pages_blocks_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_contact_details" ADD CONSTRAINT "pages_blocks_contact_details_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_downloads" ADD CONSTRAINT "_pages_v_blocks_downloads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text" ADD CONSTRAINT "_pages_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_callout" ADD CONSTRAINT "_pages_v_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_details" ADD CONSTRAINT "_pages_v_blocks_details_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_figures_figures" ADD CONSTRAINT "_pages_v_blocks_figures_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_figures" ADD CONSTRAINT "_pages_v_blocks_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_contact_details" ADD CONSTRAINT "_pages_v_blocks_contact_details_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cdcs_hours" ADD CONSTRAINT "cdcs_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cdcs_exceptions" ADD CONSTRAINT "cdcs_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cdcs_offerings_hours" ADD CONSTRAINT "cdcs_offerings_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cdcs_offerings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cdcs_offerings" ADD CONSTRAINT "cdcs_offerings_test_id_tests_id_fk" FOREIGN KEY ("test_id") REFERENCES "public"."tests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cdcs_offerings" ADD CONSTRAINT "cdcs_offerings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cdcs" ADD CONSTRAINT "cdcs_host_trust_id_trusts_id_fk" FOREIGN KEY ("host_trust_id") REFERENCES "public"."trusts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cdcs_rels" ADD CONSTRAINT "cdcs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cdcs_rels" ADD CONSTRAINT "cdcs_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cdcs_v_version_hours" ADD CONSTRAINT "_cdcs_v_version_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cdcs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cdcs_v_version_exceptions" ADD CONSTRAINT "_cdcs_v_version_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cdcs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cdcs_v_version_offerings_hours" ADD CONSTRAINT "_cdcs_v_version_offerings_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cdcs_v_version_offerings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cdcs_v_version_offerings" ADD CONSTRAINT "_cdcs_v_version_offerings_test_id_tests_id_fk" FOREIGN KEY ("test_id") REFERENCES "public"."tests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cdcs_v_version_offerings" ADD CONSTRAINT "_cdcs_v_version_offerings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cdcs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cdcs_v" ADD CONSTRAINT "_cdcs_v_parent_id_cdcs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cdcs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cdcs_v" ADD CONSTRAINT "_cdcs_v_version_host_trust_id_trusts_id_fk" FOREIGN KEY ("version_host_trust_id") REFERENCES "public"."trusts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cdcs_v_rels" ADD CONSTRAINT "_cdcs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cdcs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cdcs_v_rels" ADD CONSTRAINT "_cdcs_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tests" ADD CONSTRAINT "tests_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tests_texts" ADD CONSTRAINT "tests_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tests_v" ADD CONSTRAINT "_tests_v_parent_id_tests_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tests_v" ADD CONSTRAINT "_tests_v_version_network_id_networks_id_fk" FOREIGN KEY ("version_network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tests_v_texts" ADD CONSTRAINT "_tests_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_tests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trusts_texts" ADD CONSTRAINT "trusts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trusts_v" ADD CONSTRAINT "_trusts_v_parent_id_trusts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trusts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_trusts_v_texts" ADD CONSTRAINT "_trusts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_trusts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks_achievements" ADD CONSTRAINT "networks_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "networks" ADD CONSTRAINT "networks_governance_body_id_governance_bodies_id_fk" FOREIGN KEY ("governance_body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v_version_achievements" ADD CONSTRAINT "_networks_v_version_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_networks_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_parent_id_networks_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_networks_v" ADD CONSTRAINT "_networks_v_version_governance_body_id_governance_bodies_id_fk" FOREIGN KEY ("version_governance_body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workstreams_projects" ADD CONSTRAINT "workstreams_projects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workstreams_rels" ADD CONSTRAINT "workstreams_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workstreams_rels" ADD CONSTRAINT "workstreams_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workstreams_v_version_projects" ADD CONSTRAINT "_workstreams_v_version_projects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workstreams_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workstreams_v" ADD CONSTRAINT "_workstreams_v_parent_id_workstreams_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workstreams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_workstreams_v_rels" ADD CONSTRAINT "_workstreams_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workstreams_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workstreams_v_rels" ADD CONSTRAINT "_workstreams_v_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_bodies_reporting_lines" ADD CONSTRAINT "governance_bodies_reporting_lines_to_id_governance_bodies_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_bodies_reporting_lines" ADD CONSTRAINT "governance_bodies_reporting_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_bodies" ADD CONSTRAINT "governance_bodies_terms_of_reference_id_documents_id_fk" FOREIGN KEY ("terms_of_reference_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_version_reporting_lines" ADD CONSTRAINT "_governance_bodies_v_version_reporting_lines_to_id_governance_bodies_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_version_reporting_lines" ADD CONSTRAINT "_governance_bodies_v_version_reporting_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v" ADD CONSTRAINT "_governance_bodies_v_parent_id_governance_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v" ADD CONSTRAINT "_governance_bodies_v_version_terms_of_reference_id_documents_id_fk" FOREIGN KEY ("version_terms_of_reference_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "seats" ADD CONSTRAINT "seats_body_id_governance_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "seats_rels" ADD CONSTRAINT "seats_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "seats_rels" ADD CONSTRAINT "seats_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "seats_rels" ADD CONSTRAINT "seats_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_seats_v" ADD CONSTRAINT "_seats_v_parent_id_seats_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seats"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_seats_v" ADD CONSTRAINT "_seats_v_version_body_id_governance_bodies_id_fk" FOREIGN KEY ("version_body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_seats_v_rels" ADD CONSTRAINT "_seats_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_seats_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_seats_v_rels" ADD CONSTRAINT "_seats_v_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_seats_v_rels" ADD CONSTRAINT "_seats_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appointments_rels" ADD CONSTRAINT "appointments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointments_rels" ADD CONSTRAINT "appointments_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "appointments_rels" ADD CONSTRAINT "appointments_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_parent_id_appointments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_version_seat_id_seats_id_fk" FOREIGN KEY ("version_seat_id") REFERENCES "public"."seats"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v" ADD CONSTRAINT "_appointments_v_version_person_id_people_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_appointments_v_rels" ADD CONSTRAINT "_appointments_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_appointments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appointments_v_rels" ADD CONSTRAINT "_appointments_v_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_appointments_v_rels" ADD CONSTRAINT "_appointments_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_papers" ADD CONSTRAINT "meetings_papers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_papers" ADD CONSTRAINT "meetings_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_decisions" ADD CONSTRAINT "meetings_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_body_id_governance_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_papers" ADD CONSTRAINT "_meetings_v_version_papers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_papers" ADD CONSTRAINT "_meetings_v_version_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_decisions" ADD CONSTRAINT "_meetings_v_version_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_parent_id_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_body_id_governance_bodies_id_fk" FOREIGN KEY ("version_body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_seats_fk" FOREIGN KEY ("seats_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_appointments_fk" FOREIGN KEY ("appointments_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_key_figures" ADD CONSTRAINT "home_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_strategy" ADD CONSTRAINT "home_strategy_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_key_figures" ADD CONSTRAINT "_home_v_version_key_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_strategy" ADD CONSTRAINT "_home_v_version_strategy_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_posts_change_notes_order_idx" ON "news_posts_change_notes" USING btree ("_order");
  CREATE INDEX "news_posts_change_notes_parent_id_idx" ON "news_posts_change_notes" USING btree ("_parent_id");
  CREATE INDEX "news_posts_published_on_idx" ON "news_posts" USING btree ("published_on");
  CREATE INDEX "news_posts_image_idx" ON "news_posts" USING btree ("image_id");
  CREATE INDEX "news_posts_withdrawn_withdrawn_on_idx" ON "news_posts" USING btree ("withdrawn_on");
  CREATE UNIQUE INDEX "news_posts_slug_idx" ON "news_posts" USING btree ("slug");
  CREATE INDEX "news_posts_next_review_due_idx" ON "news_posts" USING btree ("next_review_due");
  CREATE INDEX "news_posts_needs_confirmation_idx" ON "news_posts" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "news_posts_starting_key_idx" ON "news_posts" USING btree ("starting_key");
  CREATE INDEX "news_posts_updated_at_idx" ON "news_posts" USING btree ("updated_at");
  CREATE INDEX "news_posts_created_at_idx" ON "news_posts" USING btree ("created_at");
  CREATE INDEX "news_posts_deleted_at_idx" ON "news_posts" USING btree ("deleted_at");
  CREATE INDEX "news_posts__status_idx" ON "news_posts" USING btree ("_status");
  CREATE INDEX "_status_publishedOn_idx" ON "news_posts" USING btree ("_status","published_on");
  CREATE INDEX "news_posts_rels_order_idx" ON "news_posts_rels" USING btree ("order");
  CREATE INDEX "news_posts_rels_parent_idx" ON "news_posts_rels" USING btree ("parent_id");
  CREATE INDEX "news_posts_rels_path_idx" ON "news_posts_rels" USING btree ("path");
  CREATE INDEX "news_posts_rels_trusts_id_idx" ON "news_posts_rels" USING btree ("trusts_id");
  CREATE INDEX "news_posts_rels_networks_id_idx" ON "news_posts_rels" USING btree ("networks_id");
  CREATE INDEX "news_posts_rels_cdcs_id_idx" ON "news_posts_rels" USING btree ("cdcs_id");
  CREATE INDEX "news_posts_rels_workstreams_id_idx" ON "news_posts_rels" USING btree ("workstreams_id");
  CREATE INDEX "news_posts_rels_tests_id_idx" ON "news_posts_rels" USING btree ("tests_id");
  CREATE INDEX "news_posts_rels_governance_bodies_id_idx" ON "news_posts_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "_news_posts_v_version_change_notes_order_idx" ON "_news_posts_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_news_posts_v_version_change_notes_parent_id_idx" ON "_news_posts_v_version_change_notes" USING btree ("_parent_id");
  CREATE INDEX "_news_posts_v_parent_idx" ON "_news_posts_v" USING btree ("parent_id");
  CREATE INDEX "_news_posts_v_version_version_published_on_idx" ON "_news_posts_v" USING btree ("version_published_on");
  CREATE INDEX "_news_posts_v_version_version_image_idx" ON "_news_posts_v" USING btree ("version_image_id");
  CREATE INDEX "_news_posts_v_version_withdrawn_version_withdrawn_on_idx" ON "_news_posts_v" USING btree ("version_withdrawn_on");
  CREATE INDEX "_news_posts_v_version_version_slug_idx" ON "_news_posts_v" USING btree ("version_slug");
  CREATE INDEX "_news_posts_v_version_version_next_review_due_idx" ON "_news_posts_v" USING btree ("version_next_review_due");
  CREATE INDEX "_news_posts_v_version_version_needs_confirmation_idx" ON "_news_posts_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_news_posts_v_version_version_starting_key_idx" ON "_news_posts_v" USING btree ("version_starting_key");
  CREATE INDEX "_news_posts_v_version_version_updated_at_idx" ON "_news_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_posts_v_version_version_created_at_idx" ON "_news_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_news_posts_v_version_version_deleted_at_idx" ON "_news_posts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_posts_v_version_version__status_idx" ON "_news_posts_v" USING btree ("version__status");
  CREATE INDEX "_news_posts_v_created_at_idx" ON "_news_posts_v" USING btree ("created_at");
  CREATE INDEX "_news_posts_v_updated_at_idx" ON "_news_posts_v" USING btree ("updated_at");
  CREATE INDEX "_news_posts_v_latest_idx" ON "_news_posts_v" USING btree ("latest");
  CREATE INDEX "_news_posts_v_autosave_idx" ON "_news_posts_v" USING btree ("autosave");
  CREATE INDEX "version__status_version_publishedOn_idx" ON "_news_posts_v" USING btree ("version__status","version_published_on");
  CREATE INDEX "_news_posts_v_rels_order_idx" ON "_news_posts_v_rels" USING btree ("order");
  CREATE INDEX "_news_posts_v_rels_parent_idx" ON "_news_posts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_posts_v_rels_path_idx" ON "_news_posts_v_rels" USING btree ("path");
  CREATE INDEX "_news_posts_v_rels_trusts_id_idx" ON "_news_posts_v_rels" USING btree ("trusts_id");
  CREATE INDEX "_news_posts_v_rels_networks_id_idx" ON "_news_posts_v_rels" USING btree ("networks_id");
  CREATE INDEX "_news_posts_v_rels_cdcs_id_idx" ON "_news_posts_v_rels" USING btree ("cdcs_id");
  CREATE INDEX "_news_posts_v_rels_workstreams_id_idx" ON "_news_posts_v_rels" USING btree ("workstreams_id");
  CREATE INDEX "_news_posts_v_rels_tests_id_idx" ON "_news_posts_v_rels" USING btree ("tests_id");
  CREATE INDEX "_news_posts_v_rels_governance_bodies_id_idx" ON "_news_posts_v_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "pages_blocks_downloads_order_idx" ON "pages_blocks_downloads" USING btree ("_order");
  CREATE INDEX "pages_blocks_downloads_parent_id_idx" ON "pages_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_downloads_path_idx" ON "pages_blocks_downloads" USING btree ("_path");
  CREATE INDEX "pages_blocks_text_order_idx" ON "pages_blocks_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_text_parent_id_idx" ON "pages_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_text_path_idx" ON "pages_blocks_text" USING btree ("_path");
  CREATE INDEX "pages_blocks_callout_order_idx" ON "pages_blocks_callout" USING btree ("_order");
  CREATE INDEX "pages_blocks_callout_parent_id_idx" ON "pages_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_callout_path_idx" ON "pages_blocks_callout" USING btree ("_path");
  CREATE INDEX "pages_blocks_details_order_idx" ON "pages_blocks_details" USING btree ("_order");
  CREATE INDEX "pages_blocks_details_parent_id_idx" ON "pages_blocks_details" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_details_path_idx" ON "pages_blocks_details" USING btree ("_path");
  CREATE INDEX "pages_blocks_figures_figures_order_idx" ON "pages_blocks_figures_figures" USING btree ("_order");
  CREATE INDEX "pages_blocks_figures_figures_parent_id_idx" ON "pages_blocks_figures_figures" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_figures_order_idx" ON "pages_blocks_figures" USING btree ("_order");
  CREATE INDEX "pages_blocks_figures_parent_id_idx" ON "pages_blocks_figures" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_figures_path_idx" ON "pages_blocks_figures" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_order_idx" ON "pages_blocks_picture" USING btree ("_order");
  CREATE INDEX "pages_blocks_picture_parent_id_idx" ON "pages_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_picture_path_idx" ON "pages_blocks_picture" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_image_idx" ON "pages_blocks_picture" USING btree ("image_id");
  CREATE INDEX "pages_blocks_contact_details_order_idx" ON "pages_blocks_contact_details" USING btree ("_order");
  CREATE INDEX "pages_blocks_contact_details_parent_id_idx" ON "pages_blocks_contact_details" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_contact_details_path_idx" ON "pages_blocks_contact_details" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE INDEX "pages_menu_idx" ON "pages" USING btree ("menu");
  CREATE INDEX "pages_next_review_due_idx" ON "pages" USING btree ("next_review_due");
  CREATE INDEX "pages_needs_confirmation_idx" ON "pages" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "pages_starting_key_idx" ON "pages" USING btree ("starting_key");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_documents_id_idx" ON "pages_rels" USING btree ("documents_id");
  CREATE INDEX "_pages_v_blocks_downloads_order_idx" ON "_pages_v_blocks_downloads" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_downloads_parent_id_idx" ON "_pages_v_blocks_downloads" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_downloads_path_idx" ON "_pages_v_blocks_downloads" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_text_order_idx" ON "_pages_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_text_parent_id_idx" ON "_pages_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_text_path_idx" ON "_pages_v_blocks_text" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_callout_order_idx" ON "_pages_v_blocks_callout" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_callout_parent_id_idx" ON "_pages_v_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_callout_path_idx" ON "_pages_v_blocks_callout" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_details_order_idx" ON "_pages_v_blocks_details" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_details_parent_id_idx" ON "_pages_v_blocks_details" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_details_path_idx" ON "_pages_v_blocks_details" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_figures_figures_order_idx" ON "_pages_v_blocks_figures_figures" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_figures_figures_parent_id_idx" ON "_pages_v_blocks_figures_figures" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_order_idx" ON "_pages_v_blocks_figures" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_figures_parent_id_idx" ON "_pages_v_blocks_figures" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_path_idx" ON "_pages_v_blocks_figures" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_order_idx" ON "_pages_v_blocks_picture" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_picture_parent_id_idx" ON "_pages_v_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_picture_path_idx" ON "_pages_v_blocks_picture" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_image_idx" ON "_pages_v_blocks_picture" USING btree ("image_id");
  CREATE INDEX "_pages_v_blocks_contact_details_order_idx" ON "_pages_v_blocks_contact_details" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_contact_details_parent_id_idx" ON "_pages_v_blocks_contact_details" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_contact_details_path_idx" ON "_pages_v_blocks_contact_details" USING btree ("_path");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_version_menu_idx" ON "_pages_v" USING btree ("version_menu");
  CREATE INDEX "_pages_v_version_version_next_review_due_idx" ON "_pages_v" USING btree ("version_next_review_due");
  CREATE INDEX "_pages_v_version_version_needs_confirmation_idx" ON "_pages_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_pages_v_version_version_starting_key_idx" ON "_pages_v" USING btree ("version_starting_key");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_documents_id_idx" ON "_pages_v_rels" USING btree ("documents_id");
  CREATE INDEX "cdcs_hours_order_idx" ON "cdcs_hours" USING btree ("_order");
  CREATE INDEX "cdcs_hours_parent_id_idx" ON "cdcs_hours" USING btree ("_parent_id");
  CREATE INDEX "cdcs_exceptions_order_idx" ON "cdcs_exceptions" USING btree ("_order");
  CREATE INDEX "cdcs_exceptions_parent_id_idx" ON "cdcs_exceptions" USING btree ("_parent_id");
  CREATE INDEX "cdcs_offerings_hours_order_idx" ON "cdcs_offerings_hours" USING btree ("_order");
  CREATE INDEX "cdcs_offerings_hours_parent_id_idx" ON "cdcs_offerings_hours" USING btree ("_parent_id");
  CREATE INDEX "cdcs_offerings_order_idx" ON "cdcs_offerings" USING btree ("_order");
  CREATE INDEX "cdcs_offerings_parent_id_idx" ON "cdcs_offerings" USING btree ("_parent_id");
  CREATE INDEX "cdcs_offerings_test_idx" ON "cdcs_offerings" USING btree ("test_id");
  CREATE INDEX "cdcs_host_trust_idx" ON "cdcs" USING btree ("host_trust_id");
  CREATE UNIQUE INDEX "cdcs_slug_idx" ON "cdcs" USING btree ("slug");
  CREATE INDEX "cdcs_next_review_due_idx" ON "cdcs" USING btree ("next_review_due");
  CREATE INDEX "cdcs_needs_confirmation_idx" ON "cdcs" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "cdcs_starting_key_idx" ON "cdcs" USING btree ("starting_key");
  CREATE INDEX "cdcs_updated_at_idx" ON "cdcs" USING btree ("updated_at");
  CREATE INDEX "cdcs_created_at_idx" ON "cdcs" USING btree ("created_at");
  CREATE INDEX "cdcs_deleted_at_idx" ON "cdcs" USING btree ("deleted_at");
  CREATE INDEX "cdcs__status_idx" ON "cdcs" USING btree ("_status");
  CREATE INDEX "cdcs_rels_order_idx" ON "cdcs_rels" USING btree ("order");
  CREATE INDEX "cdcs_rels_parent_idx" ON "cdcs_rels" USING btree ("parent_id");
  CREATE INDEX "cdcs_rels_path_idx" ON "cdcs_rels" USING btree ("path");
  CREATE INDEX "cdcs_rels_organisations_id_idx" ON "cdcs_rels" USING btree ("organisations_id");
  CREATE INDEX "_cdcs_v_version_hours_order_idx" ON "_cdcs_v_version_hours" USING btree ("_order");
  CREATE INDEX "_cdcs_v_version_hours_parent_id_idx" ON "_cdcs_v_version_hours" USING btree ("_parent_id");
  CREATE INDEX "_cdcs_v_version_exceptions_order_idx" ON "_cdcs_v_version_exceptions" USING btree ("_order");
  CREATE INDEX "_cdcs_v_version_exceptions_parent_id_idx" ON "_cdcs_v_version_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_cdcs_v_version_offerings_hours_order_idx" ON "_cdcs_v_version_offerings_hours" USING btree ("_order");
  CREATE INDEX "_cdcs_v_version_offerings_hours_parent_id_idx" ON "_cdcs_v_version_offerings_hours" USING btree ("_parent_id");
  CREATE INDEX "_cdcs_v_version_offerings_order_idx" ON "_cdcs_v_version_offerings" USING btree ("_order");
  CREATE INDEX "_cdcs_v_version_offerings_parent_id_idx" ON "_cdcs_v_version_offerings" USING btree ("_parent_id");
  CREATE INDEX "_cdcs_v_version_offerings_test_idx" ON "_cdcs_v_version_offerings" USING btree ("test_id");
  CREATE INDEX "_cdcs_v_parent_idx" ON "_cdcs_v" USING btree ("parent_id");
  CREATE INDEX "_cdcs_v_version_version_host_trust_idx" ON "_cdcs_v" USING btree ("version_host_trust_id");
  CREATE INDEX "_cdcs_v_version_version_slug_idx" ON "_cdcs_v" USING btree ("version_slug");
  CREATE INDEX "_cdcs_v_version_version_next_review_due_idx" ON "_cdcs_v" USING btree ("version_next_review_due");
  CREATE INDEX "_cdcs_v_version_version_needs_confirmation_idx" ON "_cdcs_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_cdcs_v_version_version_starting_key_idx" ON "_cdcs_v" USING btree ("version_starting_key");
  CREATE INDEX "_cdcs_v_version_version_updated_at_idx" ON "_cdcs_v" USING btree ("version_updated_at");
  CREATE INDEX "_cdcs_v_version_version_created_at_idx" ON "_cdcs_v" USING btree ("version_created_at");
  CREATE INDEX "_cdcs_v_version_version_deleted_at_idx" ON "_cdcs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_cdcs_v_version_version__status_idx" ON "_cdcs_v" USING btree ("version__status");
  CREATE INDEX "_cdcs_v_created_at_idx" ON "_cdcs_v" USING btree ("created_at");
  CREATE INDEX "_cdcs_v_updated_at_idx" ON "_cdcs_v" USING btree ("updated_at");
  CREATE INDEX "_cdcs_v_latest_idx" ON "_cdcs_v" USING btree ("latest");
  CREATE INDEX "_cdcs_v_autosave_idx" ON "_cdcs_v" USING btree ("autosave");
  CREATE INDEX "_cdcs_v_rels_order_idx" ON "_cdcs_v_rels" USING btree ("order");
  CREATE INDEX "_cdcs_v_rels_parent_idx" ON "_cdcs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_cdcs_v_rels_path_idx" ON "_cdcs_v_rels" USING btree ("path");
  CREATE INDEX "_cdcs_v_rels_organisations_id_idx" ON "_cdcs_v_rels" USING btree ("organisations_id");
  CREATE INDEX "tests_name_idx" ON "tests" USING btree ("name");
  CREATE INDEX "tests_network_idx" ON "tests" USING btree ("network_id");
  CREATE UNIQUE INDEX "tests_slug_idx" ON "tests" USING btree ("slug");
  CREATE INDEX "tests_next_review_due_idx" ON "tests" USING btree ("next_review_due");
  CREATE INDEX "tests_needs_confirmation_idx" ON "tests" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "tests_starting_key_idx" ON "tests" USING btree ("starting_key");
  CREATE INDEX "tests_updated_at_idx" ON "tests" USING btree ("updated_at");
  CREATE INDEX "tests_created_at_idx" ON "tests" USING btree ("created_at");
  CREATE INDEX "tests_deleted_at_idx" ON "tests" USING btree ("deleted_at");
  CREATE INDEX "tests__status_idx" ON "tests" USING btree ("_status");
  CREATE INDEX "tests_texts_order_parent" ON "tests_texts" USING btree ("order","parent_id");
  CREATE INDEX "_tests_v_parent_idx" ON "_tests_v" USING btree ("parent_id");
  CREATE INDEX "_tests_v_version_version_name_idx" ON "_tests_v" USING btree ("version_name");
  CREATE INDEX "_tests_v_version_version_network_idx" ON "_tests_v" USING btree ("version_network_id");
  CREATE INDEX "_tests_v_version_version_slug_idx" ON "_tests_v" USING btree ("version_slug");
  CREATE INDEX "_tests_v_version_version_next_review_due_idx" ON "_tests_v" USING btree ("version_next_review_due");
  CREATE INDEX "_tests_v_version_version_needs_confirmation_idx" ON "_tests_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_tests_v_version_version_starting_key_idx" ON "_tests_v" USING btree ("version_starting_key");
  CREATE INDEX "_tests_v_version_version_updated_at_idx" ON "_tests_v" USING btree ("version_updated_at");
  CREATE INDEX "_tests_v_version_version_created_at_idx" ON "_tests_v" USING btree ("version_created_at");
  CREATE INDEX "_tests_v_version_version_deleted_at_idx" ON "_tests_v" USING btree ("version_deleted_at");
  CREATE INDEX "_tests_v_version_version__status_idx" ON "_tests_v" USING btree ("version__status");
  CREATE INDEX "_tests_v_created_at_idx" ON "_tests_v" USING btree ("created_at");
  CREATE INDEX "_tests_v_updated_at_idx" ON "_tests_v" USING btree ("updated_at");
  CREATE INDEX "_tests_v_latest_idx" ON "_tests_v" USING btree ("latest");
  CREATE INDEX "_tests_v_autosave_idx" ON "_tests_v" USING btree ("autosave");
  CREATE INDEX "_tests_v_texts_order_parent" ON "_tests_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "trusts_ods_code_idx" ON "trusts" USING btree ("ods_code");
  CREATE UNIQUE INDEX "trusts_slug_idx" ON "trusts" USING btree ("slug");
  CREATE INDEX "trusts_next_review_due_idx" ON "trusts" USING btree ("next_review_due");
  CREATE INDEX "trusts_needs_confirmation_idx" ON "trusts" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "trusts_starting_key_idx" ON "trusts" USING btree ("starting_key");
  CREATE INDEX "trusts_updated_at_idx" ON "trusts" USING btree ("updated_at");
  CREATE INDEX "trusts_created_at_idx" ON "trusts" USING btree ("created_at");
  CREATE INDEX "trusts_deleted_at_idx" ON "trusts" USING btree ("deleted_at");
  CREATE INDEX "trusts__status_idx" ON "trusts" USING btree ("_status");
  CREATE INDEX "trusts_texts_order_parent" ON "trusts_texts" USING btree ("order","parent_id");
  CREATE INDEX "_trusts_v_parent_idx" ON "_trusts_v" USING btree ("parent_id");
  CREATE INDEX "_trusts_v_version_version_ods_code_idx" ON "_trusts_v" USING btree ("version_ods_code");
  CREATE INDEX "_trusts_v_version_version_slug_idx" ON "_trusts_v" USING btree ("version_slug");
  CREATE INDEX "_trusts_v_version_version_next_review_due_idx" ON "_trusts_v" USING btree ("version_next_review_due");
  CREATE INDEX "_trusts_v_version_version_needs_confirmation_idx" ON "_trusts_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_trusts_v_version_version_starting_key_idx" ON "_trusts_v" USING btree ("version_starting_key");
  CREATE INDEX "_trusts_v_version_version_updated_at_idx" ON "_trusts_v" USING btree ("version_updated_at");
  CREATE INDEX "_trusts_v_version_version_created_at_idx" ON "_trusts_v" USING btree ("version_created_at");
  CREATE INDEX "_trusts_v_version_version_deleted_at_idx" ON "_trusts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_trusts_v_version_version__status_idx" ON "_trusts_v" USING btree ("version__status");
  CREATE INDEX "_trusts_v_created_at_idx" ON "_trusts_v" USING btree ("created_at");
  CREATE INDEX "_trusts_v_updated_at_idx" ON "_trusts_v" USING btree ("updated_at");
  CREATE INDEX "_trusts_v_latest_idx" ON "_trusts_v" USING btree ("latest");
  CREATE INDEX "_trusts_v_autosave_idx" ON "_trusts_v" USING btree ("autosave");
  CREATE INDEX "_trusts_v_texts_order_parent" ON "_trusts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "networks_achievements_order_idx" ON "networks_achievements" USING btree ("_order");
  CREATE INDEX "networks_achievements_parent_id_idx" ON "networks_achievements" USING btree ("_parent_id");
  CREATE INDEX "networks_governance_body_idx" ON "networks" USING btree ("governance_body_id");
  CREATE UNIQUE INDEX "networks_slug_idx" ON "networks" USING btree ("slug");
  CREATE INDEX "networks_next_review_due_idx" ON "networks" USING btree ("next_review_due");
  CREATE INDEX "networks_needs_confirmation_idx" ON "networks" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "networks_starting_key_idx" ON "networks" USING btree ("starting_key");
  CREATE INDEX "networks_updated_at_idx" ON "networks" USING btree ("updated_at");
  CREATE INDEX "networks_created_at_idx" ON "networks" USING btree ("created_at");
  CREATE INDEX "networks_deleted_at_idx" ON "networks" USING btree ("deleted_at");
  CREATE INDEX "networks__status_idx" ON "networks" USING btree ("_status");
  CREATE INDEX "_networks_v_version_achievements_order_idx" ON "_networks_v_version_achievements" USING btree ("_order");
  CREATE INDEX "_networks_v_version_achievements_parent_id_idx" ON "_networks_v_version_achievements" USING btree ("_parent_id");
  CREATE INDEX "_networks_v_parent_idx" ON "_networks_v" USING btree ("parent_id");
  CREATE INDEX "_networks_v_version_version_governance_body_idx" ON "_networks_v" USING btree ("version_governance_body_id");
  CREATE INDEX "_networks_v_version_version_slug_idx" ON "_networks_v" USING btree ("version_slug");
  CREATE INDEX "_networks_v_version_version_next_review_due_idx" ON "_networks_v" USING btree ("version_next_review_due");
  CREATE INDEX "_networks_v_version_version_needs_confirmation_idx" ON "_networks_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_networks_v_version_version_starting_key_idx" ON "_networks_v" USING btree ("version_starting_key");
  CREATE INDEX "_networks_v_version_version_updated_at_idx" ON "_networks_v" USING btree ("version_updated_at");
  CREATE INDEX "_networks_v_version_version_created_at_idx" ON "_networks_v" USING btree ("version_created_at");
  CREATE INDEX "_networks_v_version_version_deleted_at_idx" ON "_networks_v" USING btree ("version_deleted_at");
  CREATE INDEX "_networks_v_version_version__status_idx" ON "_networks_v" USING btree ("version__status");
  CREATE INDEX "_networks_v_created_at_idx" ON "_networks_v" USING btree ("created_at");
  CREATE INDEX "_networks_v_updated_at_idx" ON "_networks_v" USING btree ("updated_at");
  CREATE INDEX "_networks_v_latest_idx" ON "_networks_v" USING btree ("latest");
  CREATE INDEX "_networks_v_autosave_idx" ON "_networks_v" USING btree ("autosave");
  CREATE INDEX "workstreams_projects_order_idx" ON "workstreams_projects" USING btree ("_order");
  CREATE INDEX "workstreams_projects_parent_id_idx" ON "workstreams_projects" USING btree ("_parent_id");
  CREATE INDEX "workstreams_order_idx" ON "workstreams" USING btree ("order");
  CREATE UNIQUE INDEX "workstreams_slug_idx" ON "workstreams" USING btree ("slug");
  CREATE INDEX "workstreams_next_review_due_idx" ON "workstreams" USING btree ("next_review_due");
  CREATE INDEX "workstreams_needs_confirmation_idx" ON "workstreams" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "workstreams_starting_key_idx" ON "workstreams" USING btree ("starting_key");
  CREATE INDEX "workstreams_updated_at_idx" ON "workstreams" USING btree ("updated_at");
  CREATE INDEX "workstreams_created_at_idx" ON "workstreams" USING btree ("created_at");
  CREATE INDEX "workstreams_deleted_at_idx" ON "workstreams" USING btree ("deleted_at");
  CREATE INDEX "workstreams__status_idx" ON "workstreams" USING btree ("_status");
  CREATE INDEX "workstreams_rels_order_idx" ON "workstreams_rels" USING btree ("order");
  CREATE INDEX "workstreams_rels_parent_idx" ON "workstreams_rels" USING btree ("parent_id");
  CREATE INDEX "workstreams_rels_path_idx" ON "workstreams_rels" USING btree ("path");
  CREATE INDEX "workstreams_rels_networks_id_idx" ON "workstreams_rels" USING btree ("networks_id");
  CREATE INDEX "_workstreams_v_version_projects_order_idx" ON "_workstreams_v_version_projects" USING btree ("_order");
  CREATE INDEX "_workstreams_v_version_projects_parent_id_idx" ON "_workstreams_v_version_projects" USING btree ("_parent_id");
  CREATE INDEX "_workstreams_v_parent_idx" ON "_workstreams_v" USING btree ("parent_id");
  CREATE INDEX "_workstreams_v_version_version_order_idx" ON "_workstreams_v" USING btree ("version_order");
  CREATE INDEX "_workstreams_v_version_version_slug_idx" ON "_workstreams_v" USING btree ("version_slug");
  CREATE INDEX "_workstreams_v_version_version_next_review_due_idx" ON "_workstreams_v" USING btree ("version_next_review_due");
  CREATE INDEX "_workstreams_v_version_version_needs_confirmation_idx" ON "_workstreams_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_workstreams_v_version_version_starting_key_idx" ON "_workstreams_v" USING btree ("version_starting_key");
  CREATE INDEX "_workstreams_v_version_version_updated_at_idx" ON "_workstreams_v" USING btree ("version_updated_at");
  CREATE INDEX "_workstreams_v_version_version_created_at_idx" ON "_workstreams_v" USING btree ("version_created_at");
  CREATE INDEX "_workstreams_v_version_version_deleted_at_idx" ON "_workstreams_v" USING btree ("version_deleted_at");
  CREATE INDEX "_workstreams_v_version_version__status_idx" ON "_workstreams_v" USING btree ("version__status");
  CREATE INDEX "_workstreams_v_created_at_idx" ON "_workstreams_v" USING btree ("created_at");
  CREATE INDEX "_workstreams_v_updated_at_idx" ON "_workstreams_v" USING btree ("updated_at");
  CREATE INDEX "_workstreams_v_latest_idx" ON "_workstreams_v" USING btree ("latest");
  CREATE INDEX "_workstreams_v_autosave_idx" ON "_workstreams_v" USING btree ("autosave");
  CREATE INDEX "_workstreams_v_rels_order_idx" ON "_workstreams_v_rels" USING btree ("order");
  CREATE INDEX "_workstreams_v_rels_parent_idx" ON "_workstreams_v_rels" USING btree ("parent_id");
  CREATE INDEX "_workstreams_v_rels_path_idx" ON "_workstreams_v_rels" USING btree ("path");
  CREATE INDEX "_workstreams_v_rels_networks_id_idx" ON "_workstreams_v_rels" USING btree ("networks_id");
  CREATE INDEX "governance_bodies_reporting_lines_order_idx" ON "governance_bodies_reporting_lines" USING btree ("_order");
  CREATE INDEX "governance_bodies_reporting_lines_parent_id_idx" ON "governance_bodies_reporting_lines" USING btree ("_parent_id");
  CREATE INDEX "governance_bodies_reporting_lines_to_idx" ON "governance_bodies_reporting_lines" USING btree ("to_id");
  CREATE INDEX "governance_bodies_terms_of_reference_idx" ON "governance_bodies" USING btree ("terms_of_reference_id");
  CREATE UNIQUE INDEX "governance_bodies_slug_idx" ON "governance_bodies" USING btree ("slug");
  CREATE INDEX "governance_bodies_next_review_due_idx" ON "governance_bodies" USING btree ("next_review_due");
  CREATE INDEX "governance_bodies_needs_confirmation_idx" ON "governance_bodies" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "governance_bodies_starting_key_idx" ON "governance_bodies" USING btree ("starting_key");
  CREATE INDEX "governance_bodies_updated_at_idx" ON "governance_bodies" USING btree ("updated_at");
  CREATE INDEX "governance_bodies_created_at_idx" ON "governance_bodies" USING btree ("created_at");
  CREATE INDEX "governance_bodies_deleted_at_idx" ON "governance_bodies" USING btree ("deleted_at");
  CREATE INDEX "governance_bodies__status_idx" ON "governance_bodies" USING btree ("_status");
  CREATE INDEX "_governance_bodies_v_version_reporting_lines_order_idx" ON "_governance_bodies_v_version_reporting_lines" USING btree ("_order");
  CREATE INDEX "_governance_bodies_v_version_reporting_lines_parent_id_idx" ON "_governance_bodies_v_version_reporting_lines" USING btree ("_parent_id");
  CREATE INDEX "_governance_bodies_v_version_reporting_lines_to_idx" ON "_governance_bodies_v_version_reporting_lines" USING btree ("to_id");
  CREATE INDEX "_governance_bodies_v_parent_idx" ON "_governance_bodies_v" USING btree ("parent_id");
  CREATE INDEX "_governance_bodies_v_version_version_terms_of_reference_idx" ON "_governance_bodies_v" USING btree ("version_terms_of_reference_id");
  CREATE INDEX "_governance_bodies_v_version_version_slug_idx" ON "_governance_bodies_v" USING btree ("version_slug");
  CREATE INDEX "_governance_bodies_v_version_version_next_review_due_idx" ON "_governance_bodies_v" USING btree ("version_next_review_due");
  CREATE INDEX "_governance_bodies_v_version_version_needs_confirmation_idx" ON "_governance_bodies_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_governance_bodies_v_version_version_starting_key_idx" ON "_governance_bodies_v" USING btree ("version_starting_key");
  CREATE INDEX "_governance_bodies_v_version_version_updated_at_idx" ON "_governance_bodies_v" USING btree ("version_updated_at");
  CREATE INDEX "_governance_bodies_v_version_version_created_at_idx" ON "_governance_bodies_v" USING btree ("version_created_at");
  CREATE INDEX "_governance_bodies_v_version_version_deleted_at_idx" ON "_governance_bodies_v" USING btree ("version_deleted_at");
  CREATE INDEX "_governance_bodies_v_version_version__status_idx" ON "_governance_bodies_v" USING btree ("version__status");
  CREATE INDEX "_governance_bodies_v_created_at_idx" ON "_governance_bodies_v" USING btree ("created_at");
  CREATE INDEX "_governance_bodies_v_updated_at_idx" ON "_governance_bodies_v" USING btree ("updated_at");
  CREATE INDEX "_governance_bodies_v_latest_idx" ON "_governance_bodies_v" USING btree ("latest");
  CREATE INDEX "_governance_bodies_v_autosave_idx" ON "_governance_bodies_v" USING btree ("autosave");
  CREATE INDEX "seats_body_idx" ON "seats" USING btree ("body_id");
  CREATE INDEX "seats_next_review_due_idx" ON "seats" USING btree ("next_review_due");
  CREATE INDEX "seats_needs_confirmation_idx" ON "seats" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "seats_starting_key_idx" ON "seats" USING btree ("starting_key");
  CREATE INDEX "seats_updated_at_idx" ON "seats" USING btree ("updated_at");
  CREATE INDEX "seats_created_at_idx" ON "seats" USING btree ("created_at");
  CREATE INDEX "seats_deleted_at_idx" ON "seats" USING btree ("deleted_at");
  CREATE INDEX "seats__status_idx" ON "seats" USING btree ("_status");
  CREATE INDEX "seats_rels_order_idx" ON "seats_rels" USING btree ("order");
  CREATE INDEX "seats_rels_parent_idx" ON "seats_rels" USING btree ("parent_id");
  CREATE INDEX "seats_rels_path_idx" ON "seats_rels" USING btree ("path");
  CREATE INDEX "seats_rels_trusts_id_idx" ON "seats_rels" USING btree ("trusts_id");
  CREATE INDEX "seats_rels_organisations_id_idx" ON "seats_rels" USING btree ("organisations_id");
  CREATE INDEX "_seats_v_parent_idx" ON "_seats_v" USING btree ("parent_id");
  CREATE INDEX "_seats_v_version_version_body_idx" ON "_seats_v" USING btree ("version_body_id");
  CREATE INDEX "_seats_v_version_version_next_review_due_idx" ON "_seats_v" USING btree ("version_next_review_due");
  CREATE INDEX "_seats_v_version_version_needs_confirmation_idx" ON "_seats_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_seats_v_version_version_starting_key_idx" ON "_seats_v" USING btree ("version_starting_key");
  CREATE INDEX "_seats_v_version_version_updated_at_idx" ON "_seats_v" USING btree ("version_updated_at");
  CREATE INDEX "_seats_v_version_version_created_at_idx" ON "_seats_v" USING btree ("version_created_at");
  CREATE INDEX "_seats_v_version_version_deleted_at_idx" ON "_seats_v" USING btree ("version_deleted_at");
  CREATE INDEX "_seats_v_version_version__status_idx" ON "_seats_v" USING btree ("version__status");
  CREATE INDEX "_seats_v_created_at_idx" ON "_seats_v" USING btree ("created_at");
  CREATE INDEX "_seats_v_updated_at_idx" ON "_seats_v" USING btree ("updated_at");
  CREATE INDEX "_seats_v_latest_idx" ON "_seats_v" USING btree ("latest");
  CREATE INDEX "_seats_v_autosave_idx" ON "_seats_v" USING btree ("autosave");
  CREATE INDEX "_seats_v_rels_order_idx" ON "_seats_v_rels" USING btree ("order");
  CREATE INDEX "_seats_v_rels_parent_idx" ON "_seats_v_rels" USING btree ("parent_id");
  CREATE INDEX "_seats_v_rels_path_idx" ON "_seats_v_rels" USING btree ("path");
  CREATE INDEX "_seats_v_rels_trusts_id_idx" ON "_seats_v_rels" USING btree ("trusts_id");
  CREATE INDEX "_seats_v_rels_organisations_id_idx" ON "_seats_v_rels" USING btree ("organisations_id");
  CREATE INDEX "appointments_seat_idx" ON "appointments" USING btree ("seat_id");
  CREATE INDEX "appointments_person_idx" ON "appointments" USING btree ("person_id");
  CREATE INDEX "appointments_next_review_due_idx" ON "appointments" USING btree ("next_review_due");
  CREATE INDEX "appointments_needs_confirmation_idx" ON "appointments" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "appointments_starting_key_idx" ON "appointments" USING btree ("starting_key");
  CREATE INDEX "appointments_updated_at_idx" ON "appointments" USING btree ("updated_at");
  CREATE INDEX "appointments_created_at_idx" ON "appointments" USING btree ("created_at");
  CREATE INDEX "appointments_deleted_at_idx" ON "appointments" USING btree ("deleted_at");
  CREATE INDEX "appointments__status_idx" ON "appointments" USING btree ("_status");
  CREATE INDEX "appointments_rels_order_idx" ON "appointments_rels" USING btree ("order");
  CREATE INDEX "appointments_rels_parent_idx" ON "appointments_rels" USING btree ("parent_id");
  CREATE INDEX "appointments_rels_path_idx" ON "appointments_rels" USING btree ("path");
  CREATE INDEX "appointments_rels_trusts_id_idx" ON "appointments_rels" USING btree ("trusts_id");
  CREATE INDEX "appointments_rels_organisations_id_idx" ON "appointments_rels" USING btree ("organisations_id");
  CREATE INDEX "_appointments_v_parent_idx" ON "_appointments_v" USING btree ("parent_id");
  CREATE INDEX "_appointments_v_version_version_seat_idx" ON "_appointments_v" USING btree ("version_seat_id");
  CREATE INDEX "_appointments_v_version_version_person_idx" ON "_appointments_v" USING btree ("version_person_id");
  CREATE INDEX "_appointments_v_version_version_next_review_due_idx" ON "_appointments_v" USING btree ("version_next_review_due");
  CREATE INDEX "_appointments_v_version_version_needs_confirmation_idx" ON "_appointments_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_appointments_v_version_version_starting_key_idx" ON "_appointments_v" USING btree ("version_starting_key");
  CREATE INDEX "_appointments_v_version_version_updated_at_idx" ON "_appointments_v" USING btree ("version_updated_at");
  CREATE INDEX "_appointments_v_version_version_created_at_idx" ON "_appointments_v" USING btree ("version_created_at");
  CREATE INDEX "_appointments_v_version_version_deleted_at_idx" ON "_appointments_v" USING btree ("version_deleted_at");
  CREATE INDEX "_appointments_v_version_version__status_idx" ON "_appointments_v" USING btree ("version__status");
  CREATE INDEX "_appointments_v_created_at_idx" ON "_appointments_v" USING btree ("created_at");
  CREATE INDEX "_appointments_v_updated_at_idx" ON "_appointments_v" USING btree ("updated_at");
  CREATE INDEX "_appointments_v_latest_idx" ON "_appointments_v" USING btree ("latest");
  CREATE INDEX "_appointments_v_autosave_idx" ON "_appointments_v" USING btree ("autosave");
  CREATE INDEX "_appointments_v_rels_order_idx" ON "_appointments_v_rels" USING btree ("order");
  CREATE INDEX "_appointments_v_rels_parent_idx" ON "_appointments_v_rels" USING btree ("parent_id");
  CREATE INDEX "_appointments_v_rels_path_idx" ON "_appointments_v_rels" USING btree ("path");
  CREATE INDEX "_appointments_v_rels_trusts_id_idx" ON "_appointments_v_rels" USING btree ("trusts_id");
  CREATE INDEX "_appointments_v_rels_organisations_id_idx" ON "_appointments_v_rels" USING btree ("organisations_id");
  CREATE INDEX "people_next_review_due_idx" ON "people" USING btree ("next_review_due");
  CREATE INDEX "people_needs_confirmation_idx" ON "people" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "people_starting_key_idx" ON "people" USING btree ("starting_key");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_next_review_due_idx" ON "_people_v" USING btree ("version_next_review_due");
  CREATE INDEX "_people_v_version_version_needs_confirmation_idx" ON "_people_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_people_v_version_version_starting_key_idx" ON "_people_v" USING btree ("version_starting_key");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "_people_v_autosave_idx" ON "_people_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "organisations_ods_code_idx" ON "organisations" USING btree ("ods_code");
  CREATE INDEX "organisations_next_review_due_idx" ON "organisations" USING btree ("next_review_due");
  CREATE INDEX "organisations_needs_confirmation_idx" ON "organisations" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "organisations_starting_key_idx" ON "organisations" USING btree ("starting_key");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_ods_code_idx" ON "_organisations_v" USING btree ("version_ods_code");
  CREATE INDEX "_organisations_v_version_version_next_review_due_idx" ON "_organisations_v" USING btree ("version_next_review_due");
  CREATE INDEX "_organisations_v_version_version_needs_confirmation_idx" ON "_organisations_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_organisations_v_version_version_starting_key_idx" ON "_organisations_v" USING btree ("version_starting_key");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_autosave_idx" ON "_organisations_v" USING btree ("autosave");
  CREATE INDEX "meetings_papers_order_idx" ON "meetings_papers" USING btree ("_order");
  CREATE INDEX "meetings_papers_parent_id_idx" ON "meetings_papers" USING btree ("_parent_id");
  CREATE INDEX "meetings_papers_document_idx" ON "meetings_papers" USING btree ("document_id");
  CREATE INDEX "meetings_decisions_order_idx" ON "meetings_decisions" USING btree ("_order");
  CREATE INDEX "meetings_decisions_parent_id_idx" ON "meetings_decisions" USING btree ("_parent_id");
  CREATE INDEX "meetings_body_idx" ON "meetings" USING btree ("body_id");
  CREATE INDEX "meetings_starts_at_idx" ON "meetings" USING btree ("starts_at");
  CREATE INDEX "meetings_next_review_due_idx" ON "meetings" USING btree ("next_review_due");
  CREATE INDEX "meetings_needs_confirmation_idx" ON "meetings" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "meetings_starting_key_idx" ON "meetings" USING btree ("starting_key");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "meetings_deleted_at_idx" ON "meetings" USING btree ("deleted_at");
  CREATE INDEX "meetings__status_idx" ON "meetings" USING btree ("_status");
  CREATE INDEX "_meetings_v_version_papers_order_idx" ON "_meetings_v_version_papers" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_papers_parent_id_idx" ON "_meetings_v_version_papers" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_papers_document_idx" ON "_meetings_v_version_papers" USING btree ("document_id");
  CREATE INDEX "_meetings_v_version_decisions_order_idx" ON "_meetings_v_version_decisions" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_decisions_parent_id_idx" ON "_meetings_v_version_decisions" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_parent_idx" ON "_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_version_body_idx" ON "_meetings_v" USING btree ("version_body_id");
  CREATE INDEX "_meetings_v_version_version_starts_at_idx" ON "_meetings_v" USING btree ("version_starts_at");
  CREATE INDEX "_meetings_v_version_version_next_review_due_idx" ON "_meetings_v" USING btree ("version_next_review_due");
  CREATE INDEX "_meetings_v_version_version_needs_confirmation_idx" ON "_meetings_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_meetings_v_version_version_starting_key_idx" ON "_meetings_v" USING btree ("version_starting_key");
  CREATE INDEX "_meetings_v_version_version_updated_at_idx" ON "_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_meetings_v_version_version_created_at_idx" ON "_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_meetings_v_version_version_deleted_at_idx" ON "_meetings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_meetings_v_version_version__status_idx" ON "_meetings_v" USING btree ("version__status");
  CREATE INDEX "_meetings_v_created_at_idx" ON "_meetings_v" USING btree ("created_at");
  CREATE INDEX "_meetings_v_updated_at_idx" ON "_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_meetings_v_latest_idx" ON "_meetings_v" USING btree ("latest");
  CREATE INDEX "_meetings_v_autosave_idx" ON "_meetings_v" USING btree ("autosave");
  CREATE INDEX "media_governance_idx" ON "media" USING btree ("governance");
  CREATE INDEX "media_added_by_idx" ON "media" USING btree ("added_by_id");
  CREATE UNIQUE INDEX "media_starting_key_idx" ON "media" USING btree ("starting_key");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "documents_governance_idx" ON "documents" USING btree ("governance");
  CREATE INDEX "documents_added_by_idx" ON "documents" USING btree ("added_by_id");
  CREATE UNIQUE INDEX "documents_starting_key_idx" ON "documents" USING btree ("starting_key");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_news_posts_id_idx" ON "redirects_rels" USING btree ("news_posts_id");
  CREATE INDEX "redirects_rels_trusts_id_idx" ON "redirects_rels" USING btree ("trusts_id");
  CREATE INDEX "redirects_rels_networks_id_idx" ON "redirects_rels" USING btree ("networks_id");
  CREATE INDEX "redirects_rels_cdcs_id_idx" ON "redirects_rels" USING btree ("cdcs_id");
  CREATE INDEX "redirects_rels_tests_id_idx" ON "redirects_rels" USING btree ("tests_id");
  CREATE INDEX "redirects_rels_workstreams_id_idx" ON "redirects_rels" USING btree ("workstreams_id");
  CREATE INDEX "redirects_rels_governance_bodies_id_idx" ON "redirects_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_news_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("news_posts_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_cdcs_id_idx" ON "payload_locked_documents_rels" USING btree ("cdcs_id");
  CREATE INDEX "payload_locked_documents_rels_tests_id_idx" ON "payload_locked_documents_rels" USING btree ("tests_id");
  CREATE INDEX "payload_locked_documents_rels_trusts_id_idx" ON "payload_locked_documents_rels" USING btree ("trusts_id");
  CREATE INDEX "payload_locked_documents_rels_networks_id_idx" ON "payload_locked_documents_rels" USING btree ("networks_id");
  CREATE INDEX "payload_locked_documents_rels_workstreams_id_idx" ON "payload_locked_documents_rels" USING btree ("workstreams_id");
  CREATE INDEX "payload_locked_documents_rels_governance_bodies_id_idx" ON "payload_locked_documents_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "payload_locked_documents_rels_seats_id_idx" ON "payload_locked_documents_rels" USING btree ("seats_id");
  CREATE INDEX "payload_locked_documents_rels_appointments_id_idx" ON "payload_locked_documents_rels" USING btree ("appointments_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("meetings_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "home_key_figures_order_idx" ON "home_key_figures" USING btree ("_order");
  CREATE INDEX "home_key_figures_parent_id_idx" ON "home_key_figures" USING btree ("_parent_id");
  CREATE INDEX "home_strategy_order_idx" ON "home_strategy" USING btree ("_order");
  CREATE INDEX "home_strategy_parent_id_idx" ON "home_strategy" USING btree ("_parent_id");
  CREATE INDEX "home__status_idx" ON "home" USING btree ("_status");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_news_posts_id_idx" ON "home_rels" USING btree ("news_posts_id");
  CREATE INDEX "_home_v_version_key_figures_order_idx" ON "_home_v_version_key_figures" USING btree ("_order");
  CREATE INDEX "_home_v_version_key_figures_parent_id_idx" ON "_home_v_version_key_figures" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_strategy_order_idx" ON "_home_v_version_strategy" USING btree ("_order");
  CREATE INDEX "_home_v_version_strategy_parent_id_idx" ON "_home_v_version_strategy" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_version__status_idx" ON "_home_v" USING btree ("version__status");
  CREATE INDEX "_home_v_created_at_idx" ON "_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "_home_v" USING btree ("updated_at");
  CREATE INDEX "_home_v_latest_idx" ON "_home_v" USING btree ("latest");
  CREATE INDEX "_home_v_autosave_idx" ON "_home_v" USING btree ("autosave");
  CREATE INDEX "_home_v_rels_order_idx" ON "_home_v_rels" USING btree ("order");
  CREATE INDEX "_home_v_rels_parent_idx" ON "_home_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_v_rels_path_idx" ON "_home_v_rels" USING btree ("path");
  CREATE INDEX "_home_v_rels_news_posts_id_idx" ON "_home_v_rels" USING btree ("news_posts_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "news_posts_change_notes" CASCADE;
  DROP TABLE "news_posts" CASCADE;
  DROP TABLE "news_posts_rels" CASCADE;
  DROP TABLE "_news_posts_v_version_change_notes" CASCADE;
  DROP TABLE "_news_posts_v" CASCADE;
  DROP TABLE "_news_posts_v_rels" CASCADE;
  DROP TABLE "pages_blocks_downloads" CASCADE;
  DROP TABLE "pages_blocks_text" CASCADE;
  DROP TABLE "pages_blocks_callout" CASCADE;
  DROP TABLE "pages_blocks_details" CASCADE;
  DROP TABLE "pages_blocks_figures_figures" CASCADE;
  DROP TABLE "pages_blocks_figures" CASCADE;
  DROP TABLE "pages_blocks_picture" CASCADE;
  DROP TABLE "pages_blocks_contact_details" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_blocks_downloads" CASCADE;
  DROP TABLE "_pages_v_blocks_text" CASCADE;
  DROP TABLE "_pages_v_blocks_callout" CASCADE;
  DROP TABLE "_pages_v_blocks_details" CASCADE;
  DROP TABLE "_pages_v_blocks_figures_figures" CASCADE;
  DROP TABLE "_pages_v_blocks_figures" CASCADE;
  DROP TABLE "_pages_v_blocks_picture" CASCADE;
  DROP TABLE "_pages_v_blocks_contact_details" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "cdcs_hours" CASCADE;
  DROP TABLE "cdcs_exceptions" CASCADE;
  DROP TABLE "cdcs_offerings_hours" CASCADE;
  DROP TABLE "cdcs_offerings" CASCADE;
  DROP TABLE "cdcs" CASCADE;
  DROP TABLE "cdcs_rels" CASCADE;
  DROP TABLE "_cdcs_v_version_hours" CASCADE;
  DROP TABLE "_cdcs_v_version_exceptions" CASCADE;
  DROP TABLE "_cdcs_v_version_offerings_hours" CASCADE;
  DROP TABLE "_cdcs_v_version_offerings" CASCADE;
  DROP TABLE "_cdcs_v" CASCADE;
  DROP TABLE "_cdcs_v_rels" CASCADE;
  DROP TABLE "tests" CASCADE;
  DROP TABLE "tests_texts" CASCADE;
  DROP TABLE "_tests_v" CASCADE;
  DROP TABLE "_tests_v_texts" CASCADE;
  DROP TABLE "trusts" CASCADE;
  DROP TABLE "trusts_texts" CASCADE;
  DROP TABLE "_trusts_v" CASCADE;
  DROP TABLE "_trusts_v_texts" CASCADE;
  DROP TABLE "networks_achievements" CASCADE;
  DROP TABLE "networks" CASCADE;
  DROP TABLE "_networks_v_version_achievements" CASCADE;
  DROP TABLE "_networks_v" CASCADE;
  DROP TABLE "workstreams_projects" CASCADE;
  DROP TABLE "workstreams" CASCADE;
  DROP TABLE "workstreams_rels" CASCADE;
  DROP TABLE "_workstreams_v_version_projects" CASCADE;
  DROP TABLE "_workstreams_v" CASCADE;
  DROP TABLE "_workstreams_v_rels" CASCADE;
  DROP TABLE "governance_bodies_reporting_lines" CASCADE;
  DROP TABLE "governance_bodies" CASCADE;
  DROP TABLE "_governance_bodies_v_version_reporting_lines" CASCADE;
  DROP TABLE "_governance_bodies_v" CASCADE;
  DROP TABLE "seats" CASCADE;
  DROP TABLE "seats_rels" CASCADE;
  DROP TABLE "_seats_v" CASCADE;
  DROP TABLE "_seats_v_rels" CASCADE;
  DROP TABLE "appointments" CASCADE;
  DROP TABLE "appointments_rels" CASCADE;
  DROP TABLE "_appointments_v" CASCADE;
  DROP TABLE "_appointments_v_rels" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "meetings_papers" CASCADE;
  DROP TABLE "meetings_decisions" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "_meetings_v_version_papers" CASCADE;
  DROP TABLE "_meetings_v_version_decisions" CASCADE;
  DROP TABLE "_meetings_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "home_key_figures" CASCADE;
  DROP TABLE "home_strategy" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "_home_v_version_key_figures" CASCADE;
  DROP TABLE "_home_v_version_strategy" CASCADE;
  DROP TABLE "_home_v" CASCADE;
  DROP TABLE "_home_v_rels" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TYPE "public"."enum_news_posts_status";
  DROP TYPE "public"."enum__news_posts_v_version_status";
  DROP TYPE "public"."enum_pages_blocks_callout_kind";
  DROP TYPE "public"."enum_pages_blocks_contact_details_show";
  DROP TYPE "public"."enum_pages_menu";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_blocks_callout_kind";
  DROP TYPE "public"."enum__pages_v_blocks_contact_details_show";
  DROP TYPE "public"."enum__pages_v_version_menu";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_cdcs_offerings_access";
  DROP TYPE "public"."enum_cdcs_kind";
  DROP TYPE "public"."enum_cdcs_status_state";
  DROP TYPE "public"."enum_cdcs_status";
  DROP TYPE "public"."enum__cdcs_v_version_offerings_access";
  DROP TYPE "public"."enum__cdcs_v_version_kind";
  DROP TYPE "public"."enum__cdcs_v_version_status_state";
  DROP TYPE "public"."enum__cdcs_v_version_status";
  DROP TYPE "public"."enum_tests_dm01_code";
  DROP TYPE "public"."enum_tests_status";
  DROP TYPE "public"."enum__tests_v_version_dm01_code";
  DROP TYPE "public"."enum__tests_v_version_status";
  DROP TYPE "public"."enum_trusts_status";
  DROP TYPE "public"."enum__trusts_v_version_status";
  DROP TYPE "public"."enum_networks_status";
  DROP TYPE "public"."enum__networks_v_version_status";
  DROP TYPE "public"."enum_workstreams_projects_status";
  DROP TYPE "public"."enum_workstreams_status";
  DROP TYPE "public"."enum__workstreams_v_version_projects_status";
  DROP TYPE "public"."enum__workstreams_v_version_status";
  DROP TYPE "public"."enum_governance_bodies_reporting_lines_kind";
  DROP TYPE "public"."enum_governance_bodies_kind";
  DROP TYPE "public"."enum_governance_bodies_status";
  DROP TYPE "public"."enum__governance_bodies_v_version_reporting_lines_kind";
  DROP TYPE "public"."enum__governance_bodies_v_version_kind";
  DROP TYPE "public"."enum__governance_bodies_v_version_status";
  DROP TYPE "public"."enum_seats_role";
  DROP TYPE "public"."enum_seats_status";
  DROP TYPE "public"."enum__seats_v_version_role";
  DROP TYPE "public"."enum__seats_v_version_status";
  DROP TYPE "public"."enum_appointments_holder";
  DROP TYPE "public"."enum_appointments_status";
  DROP TYPE "public"."enum__appointments_v_version_holder";
  DROP TYPE "public"."enum__appointments_v_version_status";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum_meetings_papers_kind";
  DROP TYPE "public"."enum_meetings_startsat_tz";
  DROP TYPE "public"."enum_meetings_state";
  DROP TYPE "public"."enum_meetings_status";
  DROP TYPE "public"."enum__meetings_v_version_papers_kind";
  DROP TYPE "public"."enum__meetings_v_version_startsat_tz";
  DROP TYPE "public"."enum__meetings_v_version_state";
  DROP TYPE "public"."enum__meetings_v_version_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_home_status";
  DROP TYPE "public"."enum__home_v_version_status";`)
}
