import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_interests_kind" AS ENUM('financial', 'non-financial-professional', 'non-financial-personal', 'indirect');
  CREATE TYPE "public"."enum_interests_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__interests_v_version_kind" AS ENUM('financial', 'non-financial-professional', 'non-financial-personal', 'indirect');
  CREATE TYPE "public"."enum__interests_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "interests_declarations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"meeting_id" integer,
  	"declared" varchar,
  	"done" varchar
  );
  
  CREATE TABLE "interests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"person_id" integer,
  	"kind" "enum_interests_kind",
  	"what" varchar,
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
  	"_status" "enum_interests_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_interests_v_version_declarations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"meeting_id" integer,
  	"declared" varchar,
  	"done" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_interests_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_person_id" integer,
  	"version_kind" "enum__interests_v_version_kind",
  	"version_what" varchar,
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
  	"version__status" "enum__interests_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "interests_id" integer;
  ALTER TABLE "interests_declarations" ADD CONSTRAINT "interests_declarations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interests_declarations" ADD CONSTRAINT "interests_declarations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interests" ADD CONSTRAINT "interests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interests_v_version_declarations" ADD CONSTRAINT "_interests_v_version_declarations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interests_v_version_declarations" ADD CONSTRAINT "_interests_v_version_declarations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interests_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_interests_v" ADD CONSTRAINT "_interests_v_parent_id_interests_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interests_v" ADD CONSTRAINT "_interests_v_version_person_id_people_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "interests_declarations_order_idx" ON "interests_declarations" USING btree ("_order");
  CREATE INDEX "interests_declarations_parent_id_idx" ON "interests_declarations" USING btree ("_parent_id");
  CREATE INDEX "interests_declarations_meeting_idx" ON "interests_declarations" USING btree ("meeting_id");
  CREATE INDEX "interests_person_idx" ON "interests" USING btree ("person_id");
  CREATE INDEX "interests_next_review_due_idx" ON "interests" USING btree ("next_review_due");
  CREATE INDEX "interests_needs_confirmation_idx" ON "interests" USING btree ("needs_confirmation");
  CREATE UNIQUE INDEX "interests_starting_key_idx" ON "interests" USING btree ("starting_key");
  CREATE INDEX "interests_updated_at_idx" ON "interests" USING btree ("updated_at");
  CREATE INDEX "interests_created_at_idx" ON "interests" USING btree ("created_at");
  CREATE INDEX "interests_deleted_at_idx" ON "interests" USING btree ("deleted_at");
  CREATE INDEX "interests__status_idx" ON "interests" USING btree ("_status");
  CREATE INDEX "_interests_v_version_declarations_order_idx" ON "_interests_v_version_declarations" USING btree ("_order");
  CREATE INDEX "_interests_v_version_declarations_parent_id_idx" ON "_interests_v_version_declarations" USING btree ("_parent_id");
  CREATE INDEX "_interests_v_version_declarations_meeting_idx" ON "_interests_v_version_declarations" USING btree ("meeting_id");
  CREATE INDEX "_interests_v_parent_idx" ON "_interests_v" USING btree ("parent_id");
  CREATE INDEX "_interests_v_version_version_person_idx" ON "_interests_v" USING btree ("version_person_id");
  CREATE INDEX "_interests_v_version_version_next_review_due_idx" ON "_interests_v" USING btree ("version_next_review_due");
  CREATE INDEX "_interests_v_version_version_needs_confirmation_idx" ON "_interests_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "_interests_v_version_version_starting_key_idx" ON "_interests_v" USING btree ("version_starting_key");
  CREATE INDEX "_interests_v_version_version_updated_at_idx" ON "_interests_v" USING btree ("version_updated_at");
  CREATE INDEX "_interests_v_version_version_created_at_idx" ON "_interests_v" USING btree ("version_created_at");
  CREATE INDEX "_interests_v_version_version_deleted_at_idx" ON "_interests_v" USING btree ("version_deleted_at");
  CREATE INDEX "_interests_v_version_version__status_idx" ON "_interests_v" USING btree ("version__status");
  CREATE INDEX "_interests_v_created_at_idx" ON "_interests_v" USING btree ("created_at");
  CREATE INDEX "_interests_v_updated_at_idx" ON "_interests_v" USING btree ("updated_at");
  CREATE INDEX "_interests_v_latest_idx" ON "_interests_v" USING btree ("latest");
  CREATE INDEX "_interests_v_autosave_idx" ON "_interests_v" USING btree ("autosave");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_interests_fk" FOREIGN KEY ("interests_id") REFERENCES "public"."interests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_interests_id_idx" ON "payload_locked_documents_rels" USING btree ("interests_id");
  create trigger portal_tell_change after insert or update or delete on "interests"
    for each row execute function portal_tell_change('interests');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "interests_declarations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "interests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_interests_v_version_declarations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_interests_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "interests_declarations" CASCADE;
  DROP TABLE "interests" CASCADE;
  DROP TABLE "_interests_v_version_declarations" CASCADE;
  DROP TABLE "_interests_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_interests_fk";
  
  DROP INDEX "payload_locked_documents_rels_interests_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "interests_id";
  DROP TYPE "public"."enum_interests_kind";
  DROP TYPE "public"."enum_interests_status";
  DROP TYPE "public"."enum__interests_v_version_kind";
  DROP TYPE "public"."enum__interests_v_version_status";`)
}
