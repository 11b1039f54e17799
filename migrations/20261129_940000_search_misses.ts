import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How often words found nothing, a row a week and words (server/search). A plain table: no person, no address and no time belongs
 * to it. Words come in only when they were typed 3 times within a week.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  create table "search_misses" (
    "week" date not null check (extract(isodow from "week") = 1),
    "words" varchar(60) collate "C" not null check ("words" = lower("words") and "words" <> ''),
    "times" int not null check ("times" >= 3),
    primary key ("week", "words")
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table "search_misses";`)
}
