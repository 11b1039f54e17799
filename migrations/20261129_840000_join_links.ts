import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "meetings" ADD COLUMN "join_link" varchar;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_join_link" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "meetings" DROP COLUMN "join_link";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_join_link";`)
}
