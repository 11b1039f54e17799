import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "home_key_figures" ADD COLUMN "as_of" varchar;
  ALTER TABLE "home" ADD COLUMN "direction_short" varchar;
  ALTER TABLE "_home_v_version_key_figures" ADD COLUMN "as_of" varchar;
  ALTER TABLE "_home_v" ADD COLUMN "version_direction_short" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "home_key_figures" DROP COLUMN "as_of";
  ALTER TABLE "home" DROP COLUMN "direction_short";
  ALTER TABLE "_home_v_version_key_figures" DROP COLUMN "as_of";
  ALTER TABLE "_home_v" DROP COLUMN "version_direction_short";`)
}
