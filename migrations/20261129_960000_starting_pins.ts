import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_pins" ADD COLUMN "starting_key" varchar;
  CREATE INDEX "search_pins_starting_key_idx" ON "search_pins" USING btree ("starting_key");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "search_pins_starting_key_idx";
  ALTER TABLE "search_pins" DROP COLUMN "starting_key";`)
}
