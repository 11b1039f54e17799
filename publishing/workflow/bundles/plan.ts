import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isPlannable } from '@/domain/plans/plannable'
import { recordId } from '@/domain/identifiers/record-id'
import { execute } from '../../statements'
import { refuse } from '../refuse'
import { schedule } from './actions'
import { type Action, correctionOf, type Item, itemOf, itemWords } from './items'
import { mayPublishAll } from './rights'

/** What the dialogue of a record's form sends. */
interface Asked {
  item: Item
  day: string
  time: string
}

const written = (value: unknown): string => (typeof value === 'string' ? value : '')

const askedIn = (data: Record<string, unknown>): Asked => {
  const collection = written(data.collection)
  const id = recordId(data.id)
  const action: Action = data.action === 'unpublish' ? 'unpublish' : 'publish'
  const item =
    data.global === 'home'
      ? itemOf({ action, home: true })
      : isPlannable(collection) && id !== null
        ? itemOf({
            action,
            record: { relationTo: collection, value: id },
            wrong: data.wrong,
            keepEarlier: data.keepEarlier,
          })
        : null
  if (!item) return refuse('There is no such record.')
  if (action === 'unpublish' && 'global' in item.subject) return refuse('The home page is always public.')
  return { item, day: written(data.day), time: written(data.time) }
}

const rowOf = ({ action, correction, subject }: Item) =>
  'global' in subject
    ? { action, home: true }
    : {
        action,
        home: false,
        record: { relationTo: subject.collection, value: subject.id },
        ...(correction ? { wrong: correction.what, keepEarlier: correction.keep } : {}),
      }

interface Existing {
  id: number
  wrong: string | null
  keep: boolean | null
}

/** The bundle of one that plans the same for the same record already: it gets the new time. */
async function existing(req: PayloadRequest, { action, subject }: Item): Promise<Existing | null> {
  const isSubject =
    'global' in subject
      ? sql`i.home`
      : sql`exists (select from bundles_rels r where r.parent_id = b.id and r.path = 'items.0.record' and r.${sql.identifier(`${subject.collection.replaceAll('-', '_')}_id`)} = ${subject.id})`
  const [found] = await execute<Existing>(
    req,
    sql`select b.id, i.wrong, i.keep_earlier as keep from bundles b join bundles_items i on i._parent_id = b.id
         where b.state <> 'published' and b.deleted_at is null and i.action = ${action} and ${isSubject}
           and (select count(*) from bundles_items o where o._parent_id = b.id) = 1 order by b.id limit 1`,
  )
  return found ?? null
}

const verbOf = ({ action, correction }: Item): string =>
  correction ? 'Correct' : action === 'unpublish' ? 'Unpublish' : 'Publish'

/**
 * Plans one record: a bundle of one, so that nobody must know the word. Who may publish it has it scheduled; for others it
 * is prepared, and waits for somebody who may.
 *
 * @param verb what its title begins with, where the text does something else than appear
 * @returns what came of it, in words, and the bundle
 * @throws APIError 400 or 403 in words
 */
export async function planOne(
  req: PayloadRequest,
  data: Record<string, unknown>,
  verb?: string,
): Promise<{ message: string; id: number }> {
  const { day, item: asked, time } = askedIn(data)
  const own = { collection: 'bundles', depth: 0, overrideAccess: false, req, user: req.user } as const
  const found = await existing(req, asked)
  // what was wrong stays where only the time is changed
  const item = {
    ...asked,
    correction: asked.correction ?? correctionOf({ wrong: found?.wrong, keepEarlier: found?.keep }),
  }
  const plan = {
    title: `${verb ?? verbOf(item)} ${await itemWords(req, item)}`.slice(0, 100),
    items: [rowOf(item)],
    day,
    time,
  }
  const { id } =
    found === null
      ? await req.payload.create({ ...own, data: plan as never, overrideAccess: false }) // the rest has defaults
      : await req.payload.update({ ...own, data: plan, id: found.id, overrideAccess: false })
  if (!mayPublishAll(req.user, [item]))
    return { id, message: 'Prepared. It happens once somebody who publishes has approved it.' }
  return { id, message: await schedule(req, id) }
}
