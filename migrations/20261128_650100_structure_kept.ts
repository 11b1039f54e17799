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

/**
 * What others name stays, also past every rule of ours: a line to nobody, or an appointment to no seat, could never be saved again.
 * Not `restrict`, which would look before a body's own rows are gone.
 */
const named: readonly [table: string, column: string, to: string, constraint: string, before: string][] = [
  ['seats', 'body_id', 'governance_bodies', 'seats_body_id_governance_bodies_id_fk', 'set null'],
  ['meetings', 'body_id', 'governance_bodies', 'meetings_body_id_governance_bodies_id_fk', 'set null'],
  [
    'governance_bodies_reporting_lines',
    'to_id',
    'governance_bodies',
    'governance_bodies_reporting_lines_to_id_governance_bodies_id_fk',
    'set null',
  ],
  [
    'governance_bodies_rels',
    'governance_bodies_id',
    'governance_bodies',
    'governance_bodies_rels_governance_bodies_fk',
    'cascade',
  ],
  ['appointments', 'seat_id', 'seats', 'appointments_seat_id_seats_id_fk', 'set null'],
  ['appointments', 'person_id', 'people', 'appointments_person_id_people_id_fk', 'set null'],
]

const onDelete = (does: (before: string) => string): string =>
  named
    .map(
      ([table, column, to, constraint, before]) => `
alter table "${table}" drop constraint "${constraint}";
alter table "${table}" add constraint "${constraint}" foreign key ("${column}") references "${to}"("id") on delete ${does(before)};`,
    )
    .join('')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([replaced(changes), triggers, onDelete(() => 'no action')].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const drops = Object.keys(children).map((table) => `drop trigger portal_tell_tags on "${table}";`)
  const back = changes.map(([from, to]) => [to, from] as const)
  await db.execute(sql.raw([onDelete((before) => before), ...drops, replaced(back)].join('\n')))
}
