import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles_items" ADD COLUMN "wrong" varchar;
  ALTER TABLE "bundles_items" ADD COLUMN "keep_earlier" boolean;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles_items" DROP COLUMN "wrong";
  ALTER TABLE "bundles_items" DROP COLUMN "keep_earlier";`)
}
