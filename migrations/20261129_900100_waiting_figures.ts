import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The figures of the waiting times: one row a month, provider and test (domain/waiting-times/figure.ts). A plain table: Payload
 * would take a fifth of a millisecond for each of the thousands of rows that a page reads. Beside it what an import brings, and
 * what it replaced: figures as JSON.
 */
const figures = `
create table "waiting_figures" (
  "month" varchar collate "C" not null check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  "provider" varchar collate "C" not null check ("provider" ~ '^[A-Z0-9]{3,7}$'),
  "test" varchar collate "C" not null check ("test" ~ '^[A-Z_]+$' and "test" <> 'TOTAL'),
  "bands" int[] not null check (cardinality("bands") = 14 and array_position("bands", null) is null and 0 <= all("bands")),
  "waiting_list" int not null check ("waiting_list" >= 0),
  "planned" int not null check ("planned" >= 0),
  "unscheduled" int not null check ("unscheduled" >= 0),
  "import" int not null references "waiting_imports" ("id"),
  primary key ("month", "provider", "test")
);
create index "waiting_figures_import_idx" on "waiting_figures" ("import");
create table "waiting_import_figures" (
  "import" int primary key references "waiting_imports" ("id") on delete cascade,
  "brought" jsonb,
  "replaced" jsonb
);`

/** One tag for all that pages show of the waiting times: an import of thousands of figures tells it once. */
const tag = `
create function portal_tell_waiting_times() returns trigger language plpgsql as $$
begin
  perform pg_notify('changes', 'waiting-times');
  return null;
end $$;
create trigger portal_tell_waiting_times after insert or update or delete or truncate on "waiting_figures"
  for each statement execute function portal_tell_waiting_times();
create trigger portal_tell_added after insert on "waiting_imports"
  for each row when (new."state" = 'kept') execute function portal_tell_waiting_times();
create trigger portal_tell_changed after update on "waiting_imports"
  for each row when (old."state" = 'kept' or new."state" = 'kept') execute function portal_tell_waiting_times();
create trigger portal_tell_deleted after delete on "waiting_imports"
  for each row when (old."state" = 'kept') execute function portal_tell_waiting_times();
create trigger portal_tell_added after insert on "waiting_notes"
  for each row when (new."deleted_at" is null) execute function portal_tell_waiting_times();
create trigger portal_tell_changed after update on "waiting_notes"
  for each row when (old."deleted_at" is null or new."deleted_at" is null) execute function portal_tell_waiting_times();
create trigger portal_tell_deleted after delete on "waiting_notes"
  for each row when (old."deleted_at" is null) execute function portal_tell_waiting_times();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(figures + tag))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const triggers = ['waiting_imports', 'waiting_notes'].flatMap((table) =>
    ['added', 'changed', 'deleted'].map((what) => `drop trigger portal_tell_${what} on "${table}";`),
  )
  await db.execute(
    sql.raw(
      [
        ...triggers,
        'drop table "waiting_import_figures";',
        'drop table "waiting_figures";',
        'drop function portal_tell_waiting_times();',
      ].join('\n'),
    ),
  )
}
