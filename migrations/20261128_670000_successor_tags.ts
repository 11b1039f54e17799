import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute replace(pg_get_functiondef('portal_tags_of_governance_bodies(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
update public_tags set tags = portal_tags_of_governance_bodies(record) where slug = 'governance-bodies';`

const before = `union all select 'governance-bodies:document:'`

/** The page of a body says which ones it took the place of. */
const successors = `union all select 'governance-bodies:successor:' || v.value as tag, jsonb_build_array(r."name") as shown from (select c."governance_bodies_id" as value from "governance_bodies_rels" c where c.parent_id = r.id and c.path = 'succeededBy') v where true
    `

/** The overview says how often each body meets. */
const [listed, withMeets] = [`r."summary", r."established"`, `r."summary", r."meets", r."established"`]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced(before, successors + before) + replaced(listed, withMeets)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(replaced(successors + before, before) + replaced(withMeets, listed)))
}
