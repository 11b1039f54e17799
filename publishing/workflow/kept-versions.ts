import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { execute } from '../statements'
import { keyOf, type Subject } from './approval'

// Payload's own limit (`maxPerDoc`) deletes whatever is oldest: what is public too, and what a schedule is about to publish.
// It is off, and this stands in its place.

/** As many versions of a record are kept, the newest; and the older ones that something names. */
export const keptVersions = 100

const tableOf = (slug: string): string => `_${slug.replaceAll('-', '_')}_v`

type Statement = ReturnType<typeof sql>

const ofSubject = (subject: Subject): Statement => ('global' in subject ? sql`true` : sql`parent_id = ${subject.id}`)

/** The versions that are older than those kept for their age alone. */
async function olderOnes(req: PayloadRequest, table: Statement, own: Statement): Promise<number[]> {
  const rows = await execute<{ id: number }>(
    req,
    sql`select id from ${table} where ${own} order by updated_at desc, id desc offset ${keptVersions}`,
  )
  return rows.map(({ id }) => id)
}

/** What a version `v` is kept for: the public text, and what names it by its number. */
const named = (subject: Subject, { hasStatus, own, table }: Versions): Statement => {
  const of = keyOf(subject)
  const lastPublished = hasStatus
    ? sql`v.id = (select id from ${table} where ${own} and version__status = 'published' order by updated_at desc, id desc limit 1)`
    : sql`false`
  const corrected =
    'global' in subject
      ? sql`false`
      : sql`exists (select from corrections c where c.kind = ${subject.collection} and c.record_id = ${subject.id} and c.version = v.id)`
  return sql`(${lastPublished} or ${corrected}
    or exists (select from bundles b where b.approval @> jsonb_build_array(jsonb_build_object('of', ${of}::text, 'version', v.id)))
    or exists (select from reviews r where r."of" = ${of} and r.approval @> jsonb_build_object('version', v.id)))`
}

interface Versions {
  table: Statement
  own: Statement
  hasStatus: boolean
}

/** Deletes the versions of a record beyond those that are kept, in the transaction of a save. */
async function prune(req: PayloadRequest, subject: Subject, hasStatus: boolean): Promise<void> {
  const slug = 'global' in subject ? subject.global : subject.collection
  const table = sql`${sql.identifier(tableOf(slug))}`
  const own = ofSubject(subject)
  const ids = await olderOnes(req, table, own)
  if (ids.length === 0) return
  await execute(
    req,
    sql`delete from ${table} v where v.id = any(${`{${ids.join(',')}}`}::int[]) and not ${named(subject, { hasStatus, own, table })}`,
  )
}

/** After each save of a record: what is too old goes. */
export const pruneVersions: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { id } = doc as { id: number } // typed as any
  if (operation === 'update') await prune(req, { collection: collection.slug, id }, true)
  return doc as unknown
}

/** The same for a global; one without drafts has no status. */
export const pruneGlobalVersions: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const hasDrafts = typeof global.versions === 'object' && Boolean(global.versions.drafts)
  await prune(req, { global: global.slug }, hasDrafts)
  return doc as unknown
}
