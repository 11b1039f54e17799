import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { titleOf, type Titled } from './titles'

interface Stored extends Titled {
  id: number
  title?: string | null
}

interface Version {
  id: number | string
  version: Stored
}

/** Renames what is stored, and the newest draft of it; nothing else of either changes, and nothing is published. */
const rename = async (req: PayloadRequest, collection: keyof typeof titleOf, where: Where): Promise<void> => {
  const { db } = req.payload
  const { docs } = await db.find<Stored>({ collection, limit: 0, pagination: false, req, where })
  for (const doc of docs) {
    const title = await titleOf[collection](doc, req)
    if (title !== doc.title) await db.updateOne({ collection, data: { title }, id: doc.id, req })
  }
  const parents = docs.map(({ id }) => id)
  if (parents.length === 0) return
  const newest: Where = { and: [{ parent: { in: parents } }, { latest: { equals: true } }] }
  const found = await db.findVersions({ collection, limit: 0, pagination: false, req, where: newest })
  for (const { id, version } of found.docs as unknown as Version[]) {
    const title = await titleOf[collection](version, req)
    // Payload types a version as a whole; its adapter writes what is there
    if (title !== version.title) await db.updateVersion({ collection, id, req, versionData: { version: { title } } })
  }
}

/**
 * After a change that is public: records whose title names this one are called by its new name. A draft changes no name.
 * @param collection whose titles follow
 * @param field by which they name the record
 */
export const titlesFollow =
  (
    collection: keyof typeof titleOf,
    field: 'seat' | 'seat.body' | 'body' | 'alsoOf',
  ): CollectionAfterChangeHook<{ id: number }> =>
  async ({ doc, operation, req }) => {
    const { _status } = doc as { _status?: string } // has drafts
    if (operation === 'update' && _status === 'published')
      await rename(req, collection, { [field]: { equals: doc.id } })
    return doc
  }
