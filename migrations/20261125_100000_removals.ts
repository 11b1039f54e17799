import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Says when a record stops being shown to the public: unpublished, moved to the bin, deleted, or, for a news post,
 * withdrawn. It is notified as `gone:<slug>:<id>` (`gone:<slug>` for a global), and stays in the table
 * `removed_records` until the record is shown again, for servers that were not connected at that moment.
 */
const noteRemoval = `
create table "removed_records" ("record" text primary key, "removed_at" timestamptz not null default now());

create function portal_is_shown(stored jsonb) returns boolean language sql immutable as $$
  select portal_is_public(stored) and coalesce(stored->>'withdrawn_on', '') = ''
$$;

create function portal_note_removal(record_name text, before jsonb, after jsonb) returns void language plpgsql as $$
begin
  if portal_is_shown(before) and not portal_is_shown(after) then
    insert into removed_records (record) values (record_name)
      on conflict (record) do update set removed_at = excluded.removed_at;
    perform pg_notify('changes', 'gone:' || record_name);
  elsif portal_is_shown(after) and not portal_is_shown(before) then
    delete from removed_records where record = record_name;
  end if;
end $$;`

/**
 * As before, with a call of `portal_note_removal` in each of the two cases; the menu has a tag of its own in
 * `public_tags`, which the next migration adds.
 */
const tellChange = `
create or replace function portal_tell_change() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  slug text := tg_argv[0];
begin
  if not (portal_is_public(before) or portal_is_public(after)) then return null; end if;
  perform pg_notify('changes', slug);
  if tg_argv[1] = 'global' then
    perform portal_note_removal(slug, before, after);
    return null;
  end if;
  perform pg_notify('changes', slug || ':' || coalesce(after->>'id', before->>'id'));
  perform portal_note_removal(slug || ':' || coalesce(after->>'id', before->>'id'), before, after);
  return null;
end $$;`

const tellChangeBefore = `
create or replace function portal_tell_change() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  slug text := tg_argv[0];
begin
  if not (portal_is_public(before) or portal_is_public(after)) then return null; end if;
  perform pg_notify('changes', slug);
  if tg_argv[1] = 'global' then return null; end if;
  perform pg_notify('changes', slug || ':' || coalesce(after->>'id', before->>'id'));
  -- only pages have a place in the menu, which every page shows
  if before->>'menu' is not null or after->>'menu' is not null then perform pg_notify('changes', slug || ':menu'); end if;
  return null;
end $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([noteRemoval, tellChange].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      [
        tellChangeBefore,
        'drop function portal_note_removal(text, jsonb, jsonb);',
        'drop function portal_is_shown(jsonb);',
        'drop table "removed_records";',
      ].join('\n'),
    ),
  )
}
