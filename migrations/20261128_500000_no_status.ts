import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const isPublic = (published: string): string => `
create or replace function portal_is_public(stored jsonb) returns boolean language sql immutable as $$
  select stored is not null and ${published} and stored->>'deleted_at' is null
$$;`

/** A record that has no status, where its kind has one, is not public: no page reads it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(isPublic(`(not jsonb_exists(stored, '_status') or coalesce(stored->>'_status' = 'published', false))`)),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(isPublic(`coalesce(stored->>'_status', 'published') = 'published'`)))
}
