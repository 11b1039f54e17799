import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Bundles hold seats, appointments, people and organisations too. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles_rels" ADD COLUMN "seats_id" integer;
  ALTER TABLE "bundles_rels" ADD COLUMN "appointments_id" integer;
  ALTER TABLE "bundles_rels" ADD COLUMN "people_id" integer;
  ALTER TABLE "bundles_rels" ADD COLUMN "organisations_id" integer;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_seats_fk" FOREIGN KEY ("seats_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_appointments_fk" FOREIGN KEY ("appointments_id") REFERENCES "public"."appointments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "bundles_rels_seats_id_idx" ON "bundles_rels" USING btree ("seats_id");
  CREATE INDEX "bundles_rels_appointments_id_idx" ON "bundles_rels" USING btree ("appointments_id");
  CREATE INDEX "bundles_rels_people_id_idx" ON "bundles_rels" USING btree ("people_id");
  CREATE INDEX "bundles_rels_organisations_id_idx" ON "bundles_rels" USING btree ("organisations_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles_rels" DROP CONSTRAINT "bundles_rels_seats_fk";
  
  ALTER TABLE "bundles_rels" DROP CONSTRAINT "bundles_rels_appointments_fk";
  
  ALTER TABLE "bundles_rels" DROP CONSTRAINT "bundles_rels_people_fk";
  
  ALTER TABLE "bundles_rels" DROP CONSTRAINT "bundles_rels_organisations_fk";
  
  DROP INDEX "bundles_rels_seats_id_idx";
  DROP INDEX "bundles_rels_appointments_id_idx";
  DROP INDEX "bundles_rels_people_id_idx";
  DROP INDEX "bundles_rels_organisations_id_idx";
  ALTER TABLE "bundles_rels" DROP COLUMN "seats_id";
  ALTER TABLE "bundles_rels" DROP COLUMN "appointments_id";
  ALTER TABLE "bundles_rels" DROP COLUMN "people_id";
  ALTER TABLE "bundles_rels" DROP COLUMN "organisations_id";`)
}
