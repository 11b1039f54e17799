import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "paper_sets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"meeting" numeric NOT NULL,
  	"filename" varchar NOT NULL,
  	"filesize" numeric NOT NULL,
  	"pages" numeric NOT NULL,
  	"documents" jsonb NOT NULL
  );
  
  CREATE UNIQUE INDEX "paper_sets_meeting_idx" ON "paper_sets" USING btree ("meeting");
  CREATE INDEX "paper_sets_filename_idx" ON "paper_sets" USING btree ("filename");
  CREATE TABLE "paper_set_checks" (
  	"meeting_id" integer PRIMARY KEY NOT NULL,
  	"claimed_until" timestamp with time zone,
  	"checked_at" timestamp with time zone,
  	"next_at" timestamp with time zone,
  	"failed" varchar
  );`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "paper_set_checks";
   DROP TABLE "paper_sets" CASCADE;`)
}
