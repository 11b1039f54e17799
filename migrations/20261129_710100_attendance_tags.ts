import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute replace(pg_get_functiondef('portal_tags_of_meetings(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
update public_tags set tags = portal_tags_of_meetings(record) where slug = 'meetings';`

const ofBody = (shown: string, values: string): string =>
  `select 'meetings:body:' || v.value as tag, jsonb_build_array(${shown}) as shown from (${values}) v where true`

const before = ofBody(`r."starts_at"`, `select r."body_id" as value`)

/** A joint meeting is in the list of each of its bodies, which also shows attendance and actions. */
const after = ofBody(
  `r."starts_at", r."attendance_shown", exists (select from "meetings_actions" a where a._parent_id = r.id)`,
  `select r."body_id" as value union select c."governance_bodies_id" from "meetings_rels" c where c.parent_id = r.id and c.path = 'alsoOf'`,
)

const children = { meetings_rels: 'parent_id', meetings_actions: '_parent_id' }

const triggers = Object.entries(children).map(
  ([table, column]) =>
    `create constraint trigger portal_tell_tags after insert or update or delete on "${table}" deferrable initially deferred for each row execute function portal_tell_tags('meetings', 'meetings', '${column}');`,
)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced(before, after) + triggers.join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const drops = Object.keys(children).map((table) => `drop trigger portal_tell_tags on "${table}";`)
  await db.execute(sql.raw(drops.join('\n') + replaced(after, before)))
}
