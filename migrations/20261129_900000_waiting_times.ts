import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_waiting_imports_state" AS ENUM('checked', 'kept', 'taken-back');
  CREATE TABLE "waiting_notes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"month" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"last_edited_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "waiting_imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"state" "enum_waiting_imports_state" NOT NULL,
  	"by" varchar NOT NULL,
  	"file_name" varchar NOT NULL,
  	"checksum" varchar NOT NULL,
  	"source_address" varchar,
  	"published_on" varchar,
  	"notes" varchar,
  	"rows_read" numeric NOT NULL,
  	"rows_kept" numeric NOT NULL,
  	"first_month" varchar NOT NULL,
  	"last_month" varchar NOT NULL,
  	"added" numeric NOT NULL,
  	"changed" numeric NOT NULL,
  	"removed" numeric NOT NULL,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"kept_at" timestamp(3) with time zone,
  	"taken_back_at" timestamp(3) with time zone,
  	"taken_back_by" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "waiting_notes_id" integer;
  CREATE INDEX "waiting_notes_month_idx" ON "waiting_notes" USING btree ("month");
  CREATE INDEX "waiting_notes_updated_at_idx" ON "waiting_notes" USING btree ("updated_at");
  CREATE INDEX "waiting_notes_created_at_idx" ON "waiting_notes" USING btree ("created_at");
  CREATE INDEX "waiting_notes_deleted_at_idx" ON "waiting_notes" USING btree ("deleted_at");
  CREATE INDEX "waiting_imports_state_idx" ON "waiting_imports" USING btree ("state");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_waiting_notes_fk" FOREIGN KEY ("waiting_notes_id") REFERENCES "public"."waiting_notes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_waiting_notes_id_idx" ON "payload_locked_documents_rels" USING btree ("waiting_notes_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "waiting_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "waiting_imports" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "waiting_notes" CASCADE;
  DROP TABLE "waiting_imports" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_waiting_notes_fk";
  
  DROP INDEX "payload_locked_documents_rels_waiting_notes_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "waiting_notes_id";
  DROP TYPE "public"."enum_waiting_imports_state";`)
}
