import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "cdcs_status_status_on_home_idx" ON "cdcs" USING btree ("status_on_home");
  CREATE INDEX "_cdcs_v_version_status_version_status_on_home_idx" ON "_cdcs_v" USING btree ("version_status_on_home");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "cdcs_status_status_on_home_idx";
  DROP INDEX "_cdcs_v_version_status_version_status_on_home_idx";`)
}
