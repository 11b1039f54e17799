import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is read of all centres, of those that do a test and of those of a network: their slugs, in the order of their names. */
const lists = [`'cdcs:all'`, `'cdcs:test:' || v.value`, `'cdcs:network:' || v.value`]
const before = `jsonb_build_array(r."name")`
const now = `jsonb_build_array(r."name", r."slug")`

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute ${lists.reduce((text, list) => `replace(${text}, $from$${list} as tag, ${from}$from$, $to$${list} as tag, ${to}$to$)`, `pg_get_functiondef('portal_tags_of_cdcs(int)'::regprocedure)`)};
end $change$;
update public_tags set tags = portal_tags_of_cdcs(record) where slug = 'cdcs';`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced(before, now)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(replaced(now, before)))
}
