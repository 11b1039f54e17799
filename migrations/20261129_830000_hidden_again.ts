import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A record that stays public may hide what it showed: the name of a person, who was at a meeting, papers that wait for a moment
 * again. Pages that show it are dropped then as those of a record that has gone; as it is still there, nothing is kept in
 * `removed_records`, or its pages would be dropped with every new connection.
 */
const isHidden = `
create function portal_hides(before jsonb, after jsonb) returns boolean language sql stable as $$
  select portal_is_shown(before) and portal_is_shown(after) and (
    (before->>'shown_to_public' = 'true' and coalesce(after->>'shown_to_public', 'false') <> 'true')
    or (before->>'attendance_shown' = 'true' and coalesce(after->>'attendance_shown', 'false') <> 'true')
    or (coalesce((before->>'papers_from')::timestamptz, '-infinity') <= now() and (after->>'papers_from')::timestamptz > now())
  )
$$;`

const noteRemoval = (more: string): string => `
create or replace function portal_note_removal(record_name text, before jsonb, after jsonb) returns void language plpgsql as $$
begin
  if portal_is_shown(before) and not portal_is_shown(after) then
    insert into removed_records (record) values (record_name)
      on conflict (record) do update set removed_at = excluded.removed_at;
    perform pg_notify('changes', 'gone:' || record_name);
  elsif portal_is_shown(after) and not portal_is_shown(before) then
    delete from removed_records where record = record_name;${more}
  end if;
end $$;`

const orHidden = `
  elsif portal_hides(before, after) then
    perform pg_notify('changes', 'gone:' || record_name);`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(isHidden + noteRemoval(orHidden)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`${noteRemoval('')}\ndrop function portal_hides(jsonb, jsonb);`))
}
