import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A link to join a meeting online that is taken away or replaced is hidden too: pages that show it are dropped, not only stale. */
const hides = (more: string): string => `
create or replace function portal_hides(before jsonb, after jsonb) returns boolean language sql stable as $$
  select portal_is_shown(before) and portal_is_shown(after) and (
    (before->>'shown_to_public' = 'true' and coalesce(after->>'shown_to_public', 'false') <> 'true')
    or (before->>'attendance_shown' = 'true' and coalesce(after->>'attendance_shown', 'false') <> 'true')
    or (coalesce((before->>'papers_from')::timestamptz, '-infinity') <= now() and (after->>'papers_from')::timestamptz > now())${more}
  )
$$;`

const orLink = `
    or (coalesce(before->>'join_link', '') <> '' and before->>'join_link' is distinct from after->>'join_link')`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(hides(orLink)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(hides('')))
}
