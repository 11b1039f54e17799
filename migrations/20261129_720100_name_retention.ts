import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "name_retention" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"years" numeric,
  	"days_before" numeric DEFAULT 30,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_name_retention_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_years" numeric,
  	"version_days_before" numeric DEFAULT 30,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "_name_retention_v_created_at_idx" ON "_name_retention_v" USING btree ("created_at");
  CREATE INDEX "_name_retention_v_updated_at_idx" ON "_name_retention_v" USING btree ("updated_at");
  create table "told_removals" (
    "person_id" integer primary key references "people" ("id") on delete cascade,
    "told_on" date not null
  );`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "told_removals";
   DROP TABLE "name_retention" CASCADE;
  DROP TABLE "_name_retention_v" CASCADE;`)
}
