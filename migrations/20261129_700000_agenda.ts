import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where papers are stored: of what is public, and of each version. */
const places = [
  { meetings: 'meetings', papers: 'meetings_papers', prefix: '' },
  { meetings: '_meetings_v', papers: '_meetings_v_version_papers', prefix: 'version_' },
]

/**
 * Minutes leave the papers: the first of a meeting are its minutes, with their title where that says more; further ones stay papers under
 * their own titles. Nobody has said whether they were approved, so they are not called a draft. What is stored without a text and a file is
 * to follow.
 */
const minutesMove = places
  .map(
    ({ meetings, papers, prefix }) => `
  UPDATE "${meetings}" m SET
      "${prefix}minutes_title" = nullif(p."title", 'Minutes'), "${prefix}minutes_document_id" = p."document_id",
      "${prefix}minutes_text" = p."text", "${prefix}minutes_draft" = false
    FROM (SELECT DISTINCT ON ("_parent_id") * FROM "${papers}" WHERE "kind" = 'minutes' ORDER BY "_parent_id", "_order") p
    WHERE p."_parent_id" = m."id";
  DELETE FROM "${papers}" p USING (SELECT DISTINCT ON ("_parent_id") "id" FROM "${papers}" WHERE "kind" = 'minutes' ORDER BY "_parent_id", "_order") f
    WHERE f."id" = p."id";
  UPDATE "${papers}" SET "kind" = 'paper' WHERE "kind" = 'minutes';
  UPDATE "${papers}" SET "to_follow" = "document_id" IS NULL AND NOT jsonb_path_exists(coalesce("text", '{}'), '$.**.text ? (@ like_regex "[^ ]")');
  UPDATE "${meetings}" m SET "${prefix}has_papers" = EXISTS (SELECT FROM "${papers}" p WHERE p."_parent_id" = m."id" AND NOT p."to_follow");`,
  )
  .join('')

/** They are papers again; that they were approved, or a draft, is lost. */
const minutesBack = places
  .map(
    ({ meetings, papers, prefix }) => `
  INSERT INTO "${papers}" ("_order", "_parent_id", "title", "kind", "document_id", "text", ${prefix ? '"_uuid"' : '"id"'})
    SELECT 1 + (SELECT count(*) FROM "${papers}" p WHERE p."_parent_id" = m."id"), m."id", coalesce("${prefix}minutes_title", 'Minutes'),
      'minutes', "${prefix}minutes_document_id", "${prefix}minutes_text", left(md5(random()::text || m."id"), 24)
    FROM "${meetings}" m WHERE "${prefix}minutes_document_id" IS NOT NULL OR "${prefix}minutes_text" IS NOT NULL;`,
  )
  .join('')

// no table with triggers still to come can be altered
const settled = `
  SET CONSTRAINTS ALL IMMEDIATE;
  SET CONSTRAINTS ALL DEFERRED;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_meetings_agenda_read_by" AS ENUM('public', 'private', 'embargoed');
  CREATE TYPE "public"."enum__meetings_v_version_agenda_read_by" AS ENUM('public', 'private', 'embargoed');
  CREATE TABLE "meetings_agenda_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"document_id" integer,
  	"text" jsonb,
  	"to_follow" boolean
  );
  
  CREATE TABLE "meetings_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"time" varchar,
  	"lead" varchar,
  	"read_by" "enum_meetings_agenda_read_by" DEFAULT 'public',
  	"private_reason" varchar,
  	"embargoed_until" timestamp(3) with time zone,
  	"public_title" varchar
  );
  
  CREATE TABLE "_meetings_v_version_agenda_papers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"document_id" integer,
  	"text" jsonb,
  	"to_follow" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"time" varchar,
  	"lead" varchar,
  	"read_by" "enum__meetings_v_version_agenda_read_by" DEFAULT 'public',
  	"private_reason" varchar,
  	"embargoed_until" timestamp(3) with time zone,
  	"public_title" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "meetings_papers" ADD COLUMN "to_follow" boolean;
  ALTER TABLE "meetings_decisions" ADD COLUMN "reference" varchar;
  ALTER TABLE "meetings_decisions" ADD COLUMN "owner" varchar;
  ALTER TABLE "meetings" ADD COLUMN "moved_from" varchar;
  ALTER TABLE "meetings" ADD COLUMN "papers_from" timestamp(3) with time zone;
  ALTER TABLE "meetings" ADD COLUMN "has_papers" boolean;
  ALTER TABLE "meetings" ADD COLUMN "minutes_title" varchar;
  ALTER TABLE "meetings" ADD COLUMN "minutes_document_id" integer;
  ALTER TABLE "meetings" ADD COLUMN "minutes_text" jsonb;
  ALTER TABLE "meetings" ADD COLUMN "minutes_approved_on" varchar;
  ALTER TABLE "meetings" ADD COLUMN "minutes_draft" boolean DEFAULT true;
  ALTER TABLE "_meetings_v_version_papers" ADD COLUMN "to_follow" boolean;
  ALTER TABLE "_meetings_v_version_decisions" ADD COLUMN "reference" varchar;
  ALTER TABLE "_meetings_v_version_decisions" ADD COLUMN "owner" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_moved_from" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_papers_from" timestamp(3) with time zone;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_has_papers" boolean;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_minutes_title" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_minutes_document_id" integer;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_minutes_text" jsonb;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_minutes_approved_on" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_minutes_draft" boolean DEFAULT true;`)
  await db.execute(sql.raw(minutesMove + settled))
  await db.execute(sql`
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::text;
  DROP TYPE "public"."enum_meetings_papers_kind";
  CREATE TYPE "public"."enum_meetings_papers_kind" AS ENUM('agenda', 'paper');
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::"public"."enum_meetings_papers_kind";
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_meetings_papers_kind" USING "kind"::"public"."enum_meetings_papers_kind";
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::text;
  DROP TYPE "public"."enum__meetings_v_version_papers_kind";
  CREATE TYPE "public"."enum__meetings_v_version_papers_kind" AS ENUM('agenda', 'paper');
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::"public"."enum__meetings_v_version_papers_kind";
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__meetings_v_version_papers_kind" USING "kind"::"public"."enum__meetings_v_version_papers_kind";
  ALTER TABLE "meetings_agenda_papers" ADD CONSTRAINT "meetings_agenda_papers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_agenda_papers" ADD CONSTRAINT "meetings_agenda_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_agenda" ADD CONSTRAINT "meetings_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_agenda_papers" ADD CONSTRAINT "_meetings_v_version_agenda_papers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_agenda_papers" ADD CONSTRAINT "_meetings_v_version_agenda_papers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v_version_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_agenda" ADD CONSTRAINT "_meetings_v_version_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_agenda_papers_order_idx" ON "meetings_agenda_papers" USING btree ("_order");
  CREATE INDEX "meetings_agenda_papers_parent_id_idx" ON "meetings_agenda_papers" USING btree ("_parent_id");
  CREATE INDEX "meetings_agenda_papers_document_idx" ON "meetings_agenda_papers" USING btree ("document_id");
  CREATE INDEX "meetings_agenda_order_idx" ON "meetings_agenda" USING btree ("_order");
  CREATE INDEX "meetings_agenda_parent_id_idx" ON "meetings_agenda" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_agenda_papers_order_idx" ON "_meetings_v_version_agenda_papers" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_agenda_papers_parent_id_idx" ON "_meetings_v_version_agenda_papers" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_agenda_papers_document_idx" ON "_meetings_v_version_agenda_papers" USING btree ("document_id");
  CREATE INDEX "_meetings_v_version_agenda_order_idx" ON "_meetings_v_version_agenda" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_agenda_parent_id_idx" ON "_meetings_v_version_agenda" USING btree ("_parent_id");
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_minutes_document_id_documents_id_fk" FOREIGN KEY ("minutes_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_minutes_document_id_documents_id_fk" FOREIGN KEY ("version_minutes_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "meetings_decisions_reference_idx" ON "meetings_decisions" USING btree ("reference");
  CREATE INDEX "meetings_minutes_minutes_document_idx" ON "meetings" USING btree ("minutes_document_id");
  CREATE INDEX "_meetings_v_version_decisions_reference_idx" ON "_meetings_v_version_decisions" USING btree ("reference");
  CREATE INDEX "_meetings_v_version_minutes_version_minutes_document_idx" ON "_meetings_v" USING btree ("version_minutes_document_id");
  CREATE INDEX "body_startsAt_idx" ON "meetings" USING btree ("body_id","starts_at");
  CREATE INDEX "version_body_version_startsAt_idx" ON "_meetings_v" USING btree ("version_body_id","version_starts_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::text;
  DROP TYPE "public"."enum_meetings_papers_kind";
  CREATE TYPE "public"."enum_meetings_papers_kind" AS ENUM('agenda', 'paper', 'minutes');
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::"public"."enum_meetings_papers_kind";
  ALTER TABLE "meetings_papers" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_meetings_papers_kind" USING "kind"::"public"."enum_meetings_papers_kind";
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::text;
  DROP TYPE "public"."enum__meetings_v_version_papers_kind";
  CREATE TYPE "public"."enum__meetings_v_version_papers_kind" AS ENUM('agenda', 'paper', 'minutes');
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DEFAULT 'paper'::"public"."enum__meetings_v_version_papers_kind";
  ALTER TABLE "_meetings_v_version_papers" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__meetings_v_version_papers_kind" USING "kind"::"public"."enum__meetings_v_version_papers_kind";`)
  await db.execute(sql.raw(minutesBack + settled))
  await db.execute(sql`
  ALTER TABLE "meetings_agenda_papers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "meetings_agenda" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_meetings_v_version_agenda_papers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_meetings_v_version_agenda" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "meetings_agenda_papers" CASCADE;
  DROP TABLE "meetings_agenda" CASCADE;
  DROP TABLE "_meetings_v_version_agenda_papers" CASCADE;
  DROP TABLE "_meetings_v_version_agenda" CASCADE;
  ALTER TABLE "meetings" DROP CONSTRAINT "meetings_minutes_document_id_documents_id_fk";
  ALTER TABLE "_meetings_v" DROP CONSTRAINT "_meetings_v_version_minutes_document_id_documents_id_fk";
  DROP INDEX "body_startsAt_idx";
  DROP INDEX "version_body_version_startsAt_idx";
  DROP INDEX "meetings_decisions_reference_idx";
  DROP INDEX "meetings_minutes_minutes_document_idx";
  DROP INDEX "_meetings_v_version_decisions_reference_idx";
  DROP INDEX "_meetings_v_version_minutes_version_minutes_document_idx";
  ALTER TABLE "meetings_papers" DROP COLUMN "to_follow";
  ALTER TABLE "meetings_decisions" DROP COLUMN "reference";
  ALTER TABLE "meetings_decisions" DROP COLUMN "owner";
  ALTER TABLE "meetings" DROP COLUMN "moved_from";
  ALTER TABLE "meetings" DROP COLUMN "papers_from";
  ALTER TABLE "meetings" DROP COLUMN "has_papers";
  ALTER TABLE "meetings" DROP COLUMN "minutes_title";
  ALTER TABLE "meetings" DROP COLUMN "minutes_document_id";
  ALTER TABLE "meetings" DROP COLUMN "minutes_text";
  ALTER TABLE "meetings" DROP COLUMN "minutes_approved_on";
  ALTER TABLE "meetings" DROP COLUMN "minutes_draft";
  ALTER TABLE "_meetings_v_version_papers" DROP COLUMN "to_follow";
  ALTER TABLE "_meetings_v_version_decisions" DROP COLUMN "reference";
  ALTER TABLE "_meetings_v_version_decisions" DROP COLUMN "owner";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_moved_from";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_papers_from";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_has_papers";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_minutes_title";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_minutes_document_id";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_minutes_text";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_minutes_approved_on";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_minutes_draft";
  DROP TYPE "public"."enum_meetings_agenda_read_by";
  DROP TYPE "public"."enum__meetings_v_version_agenda_read_by";`)
}
