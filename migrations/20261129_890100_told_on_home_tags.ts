import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute replace(pg_get_functiondef('portal_tags_of_cdcs(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
update public_tags set tags = portal_tags_of_cdcs(record) where slug = 'cdcs';`

const all = `union all select 'cdcs:all' as tag`

/** The centres whose operating status the home page tells. */
const withOnHome = `union all select 'cdcs:onHome' as tag, jsonb_build_array(r."name") as shown where r."status_on_home"
    ${all}`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced(all, withOnHome)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(replaced(withOnHome, all)))
}
