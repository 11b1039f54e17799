import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cdcs_offerings" ADD COLUMN "network_id" integer;
  ALTER TABLE "_cdcs_v_version_offerings" ADD COLUMN "network_id" integer;
  ALTER TABLE "tests" ADD COLUMN "nhs_page" varchar;
  ALTER TABLE "_tests_v" ADD COLUMN "version_nhs_page" varchar;
  ALTER TABLE "governance_bodies" ADD COLUMN "own" boolean DEFAULT false;
  ALTER TABLE "governance_bodies" ADD COLUMN "website" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_own" boolean DEFAULT false;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_website" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "lists_reviewed" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "lists_review_due" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_lists_reviewed" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_lists_review_due" varchar;
  ALTER TABLE "cdcs_offerings" ADD CONSTRAINT "cdcs_offerings_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cdcs_v_version_offerings" ADD CONSTRAINT "_cdcs_v_version_offerings_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "cdcs_offerings_network_idx" ON "cdcs_offerings" USING btree ("network_id");
  CREATE INDEX "_cdcs_v_version_offerings_network_idx" ON "_cdcs_v_version_offerings" USING btree ("network_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cdcs_offerings" DROP CONSTRAINT "cdcs_offerings_network_id_networks_id_fk";
  
  ALTER TABLE "_cdcs_v_version_offerings" DROP CONSTRAINT "_cdcs_v_version_offerings_network_id_networks_id_fk";
  
  DROP INDEX "cdcs_offerings_network_idx";
  DROP INDEX "_cdcs_v_version_offerings_network_idx";
  ALTER TABLE "cdcs_offerings" DROP COLUMN "network_id";
  ALTER TABLE "_cdcs_v_version_offerings" DROP COLUMN "network_id";
  ALTER TABLE "tests" DROP COLUMN "nhs_page";
  ALTER TABLE "_tests_v" DROP COLUMN "version_nhs_page";
  ALTER TABLE "governance_bodies" DROP COLUMN "own";
  ALTER TABLE "governance_bodies" DROP COLUMN "website";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_own";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_website";
  ALTER TABLE "site_settings" DROP COLUMN "lists_reviewed";
  ALTER TABLE "site_settings" DROP COLUMN "lists_review_due";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_lists_reviewed";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_lists_review_due";`)
}
