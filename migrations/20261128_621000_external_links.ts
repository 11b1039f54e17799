import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "external_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"is_broken" boolean DEFAULT false,
  	"problem" varchar,
  	"failures" numeric DEFAULT 0,
  	"first_seen" timestamp(3) with time zone,
  	"checked_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone
  );
  
  CREATE UNIQUE INDEX "external_links_address_idx" ON "external_links" USING btree ("address");
  CREATE INDEX "external_links_due_at_idx" ON "external_links" USING btree ("due_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "external_links" CASCADE;`)
}
