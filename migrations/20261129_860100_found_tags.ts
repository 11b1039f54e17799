import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (changes: readonly (readonly [from: string, to: string])[]): string => `
do $change$ begin
  execute ${changes.reduce((before, [from, to]) => `replace(${before}, $from$${from}$from$, $to$${to}$to$)`, `pg_get_functiondef('portal_tags_of_cdcs(int)'::regprocedure)`)};
end $change$;
update public_tags set tags = portal_tags_of_cdcs(record) where slug = 'cdcs';`

const rows = (table: string): string =>
  `(select jsonb_agg(to_jsonb(c) - 'id' order by c._order) from "${table}" c where c._parent_id = r.id)`

const hours = rows('cdcs_hours')

/** What lists show beside what they did. */
const listedToo = `r."bank_holidays", r."status_on_home", (select jsonb_agg(c."cdcs_id" order by c."order") from "cdcs_rels" c where c.parent_id = r.id and c.path = 'status.insteadAt'), ${hours}`

const all = `union all select 'cdcs:all' as tag`

/** The tests with their hours, and the ways of getting there, which have ids that are new at each save. */
const found = `union all select 'cdcs:' || r.id || ':found' as tag, jsonb_build_array(r."name", r."slug", r."kind", r."host_trust_id", r."latitude", r."longitude", r."approximate", r."address_line1", r."address_line2", r."address_town", r."address_postcode", r."status_state", r."status_from", r."status_until", r."status_message", ${listedToo}, ${rows('cdcs_exceptions')},
      (select jsonb_agg(to_jsonb(c) - 'id' || jsonb_build_object('hours', (select jsonb_agg(to_jsonb(h) - 'id' - '_parent_id' order by h._order) from "cdcs_offerings_hours" h where h._parent_id = c.id)) order by c._order) from "cdcs_offerings" c where c._parent_id = r.id),
      (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(r)) where key like 'getting_there_%')) as shown
    ${all}`

const listedBefore = `r."status_message", ${hours}`
const listedNow = `r."status_message", ${listedToo}`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const trigger = `
create constraint trigger portal_tell_tags after insert or update or delete on "cdcs_rels" deferrable initially deferred
  for each row execute function portal_tell_tags('cdcs', 'cdcs', 'parent_id');`
  await db.execute(
    sql.raw(
      replaced([
        [listedBefore, listedNow],
        [all, found],
      ]) + trigger,
    ),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      `drop trigger portal_tell_tags on "cdcs_rels";${replaced([
        [found, all],
        [listedNow, listedBefore],
      ])}`,
    ),
  )
}
