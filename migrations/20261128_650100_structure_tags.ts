import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Changes a function as it is by now: other migrations may have changed it too. */
const replaced = (changes: readonly (readonly [from: string, to: string])[]): string => `
do $change$ begin
  execute ${changes.reduce(
    (text, [from, to]) => `replace(${text}, $from$${from}$from$, $to$${to}$to$)`,
    `pg_get_functiondef('portal_tags_of_governance_bodies(int)'::regprocedure)`,
  )};
end $change$;
update public_tags set tags = portal_tags_of_governance_bodies(record) where slug = 'governance-bodies';`

const earlierNames = `(select jsonb_agg(to_jsonb(c) - 'id' order by c._order) from "governance_bodies_earlier_names" c where c._parent_id = r.id)`
const successors = `(select jsonb_agg(c."governance_bodies_id" order by c."order") from "governance_bodies_rels" c where c.parent_id = r.id)`

/** A link names a body as it is called today, which its earlier names decide; lists also say who succeeded it. */
const changes = [
  [
    `:link' as tag, jsonb_build_array(r."name", r."slug")`,
    `:link' as tag, jsonb_build_array(r."name", r."slug", ${earlierNames})`,
  ],
  [`r."established", r."dissolved", (`, `r."established", r."dissolved", ${earlierNames}, ${successors}, (`],
] as const

const children = { governance_bodies_earlier_names: '_parent_id', governance_bodies_rels: 'parent_id' }

const triggers = Object.entries(children)
  .map(
    ([table, id]) => `
create constraint trigger portal_tell_tags after insert or update or delete on "${table}" deferrable initially deferred
  for each row execute function portal_tell_tags('governance-bodies', 'governance_bodies', '${id}');`,
  )
  .join('')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced(changes) + triggers))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const drops = Object.keys(children).map((table) => `drop trigger portal_tell_tags on "${table}";`)
  await db.execute(sql.raw(drops.join('\n') + replaced(changes.map(([from, to]) => [to, from] as const))))
}
