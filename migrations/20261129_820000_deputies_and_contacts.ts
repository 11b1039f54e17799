import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "governance_bodies" ADD COLUMN "contact_who" varchar;
  ALTER TABLE "governance_bodies" ADD COLUMN "contact_email" varchar;
  ALTER TABLE "governance_bodies" ADD COLUMN "contact_phone" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_contact_who" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_contact_email" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_contact_phone" varchar;
  ALTER TABLE "appointments" ADD COLUMN "is_deputy" boolean DEFAULT false;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_is_deputy" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "governance_bodies" DROP COLUMN "contact_who";
  ALTER TABLE "governance_bodies" DROP COLUMN "contact_email";
  ALTER TABLE "governance_bodies" DROP COLUMN "contact_phone";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_contact_who";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_contact_email";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_contact_phone";
  ALTER TABLE "appointments" DROP COLUMN "is_deputy";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_is_deputy";`)
}
