import type { Collection, PayloadRequest, Where } from 'payload'

/** A record, or a global, as the panel names it. */
export interface Named {
  collectionSlug?: unknown
  globalSlug?: unknown
  id?: unknown
}

/** Whether whoever sent a request may change a record or a global that there is. */
export async function mayChangeRecord(
  req: PayloadRequest,
  { collectionSlug, globalSlug, id }: Named,
): Promise<boolean> {
  const { payload } = req
  if (typeof collectionSlug !== 'string') {
    const global = payload.config.globals.find(({ slug }) => slug === globalSlug)
    return global !== undefined && (await global.access.update({ req })) === true
  }
  const { collections }: { collections: Partial<Record<string, Collection>> } = payload
  const config = collections[collectionSlug]?.config
  if (!config || (typeof id !== 'number' && typeof id !== 'string')) return false
  const allowed = await config.access.update({ req, id: Number(id) })
  if (allowed === false) return false
  const named: Where = { id: { equals: Number(id) } }
  const { totalDocs } = await payload.count({
    collection: config.slug,
    overrideAccess: true, // the rule has been asked above
    req,
    trash: true,
    where: allowed === true ? named : { and: [named, allowed] },
  })
  return totalDocs === 1
}
