import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Links that show one draft to somebody without an account, and who opened them; publishing/workflow/shared-previews. */
const tables = `
create table preview_links (
  id serial primary key,
  "of" varchar not null,
  kind varchar not null,
  record_id integer,
  token_hash varchar not null unique,
  made_by integer not null,
  made_by_name varchar not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  withdrawn_at timestamptz
);
create index preview_links_of_idx on preview_links ("of");
create table preview_link_visits (
  id serial primary key,
  link_id integer not null references preview_links (id) on delete cascade,
  at timestamptz not null default now(),
  address varchar not null
);
create index preview_link_visits_link_idx on preview_link_visits (link_id, at);`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(tables))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table preview_link_visits; drop table preview_links;'))
}
