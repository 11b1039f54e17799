import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

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
  await db.execute(sql.raw(onDelete(() => 'no action')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(onDelete((before) => before)))
}
