import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Why the past is corrected stays with a draft until that is published. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "governance_bodies" ADD COLUMN "correction_reason" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_correction_reason" varchar;
  ALTER TABLE "seats" ADD COLUMN "correction_reason" varchar;
  ALTER TABLE "_seats_v" ADD COLUMN "version_correction_reason" varchar;
  ALTER TABLE "appointments" ADD COLUMN "correction_reason" varchar;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_correction_reason" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "governance_bodies" DROP COLUMN "correction_reason";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_correction_reason";
  ALTER TABLE "seats" DROP COLUMN "correction_reason";
  ALTER TABLE "_seats_v" DROP COLUMN "version_correction_reason";
  ALTER TABLE "appointments" DROP COLUMN "correction_reason";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_correction_reason";`)
}
