import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Each public table with the slug that its changes are notified under. */
const told: Record<string, string> = {
  trusts: 'trusts',
  networks: 'networks',
  cdcs: 'cdcs',
  workstreams: 'workstreams',
  news_posts: 'news-posts',
  tests: 'tests',
  pages: 'pages',
  governance_bodies: 'governance-bodies',
  seats: 'seats',
  appointments: 'appointments',
  people: 'people',
  organisations: 'organisations',
  meetings: 'meetings',
  media: 'media',
  documents: 'documents',
  redirects: 'redirects',
}

/** Globals have one row: only their slug is notified. */
const toldGlobals: Record<string, string> = { home: 'home', site_settings: 'site-settings' }

/**
 * Notifies the channel `changes` when a row that the public can see appears, changes or goes:
 * published by `_status`, or without drafts, and not in the bin. It is part of the transaction, so it holds
 * for the admin panel, REST, jobs, scripts and plain SQL alike; drafts are stored in other tables and notify nothing.
 */
const tellChange = `
create function portal_is_public(stored jsonb) returns boolean language sql immutable as $$
  select stored is not null and coalesce(stored->>'_status', 'published') = 'published' and stored->>'deleted_at' is null
$$;
create function portal_tell_change() returns trigger language plpgsql as $$
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

const trigger = (table: string, slug: string, global: boolean): string =>
  `create trigger portal_tell_change after insert or update or delete on "${table}" for each row execute function portal_tell_change('${slug}'${global ? `, 'global'` : ''});`

/** Which keys of the starting content were ever added: what editors deleted must not come back. */
const startingContent = `
create table "starting_content" ("key" varchar primary key, "added_at" timestamptz not null default now());`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const triggers = [
    ...Object.entries(told).map(([table, slug]) => trigger(table, slug, false)),
    ...Object.entries(toldGlobals).map(([table, slug]) => trigger(table, slug, true)),
  ]
  await db.execute(sql.raw([tellChange, ...triggers, startingContent].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const tables = [...Object.keys(told), ...Object.keys(toldGlobals)]
  const drops = tables.map((table) => `drop trigger portal_tell_change on "${table}";`)
  await db.execute(
    sql.raw([...drops, 'drop function portal_tell_change();', 'drop function portal_is_public(jsonb);', 'drop table "starting_content";'].join('\n')),
  )
}
