import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  FlattenedField,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { changedParts } from '@/domain/audit/changed-parts'
import { londonDay } from '@/domain/dates/london-time'
import { isPlannable } from '@/domain/plans/plannable'
import { isPublicRecord } from '@/domain/public-records'
import { closesForNow, onlyTakesAway } from '@/domain/review/taken-away'
import { partsOf } from '../../audit/parts'
import { keyOf } from '../approval'
import { type ItemSubject, resourceOf } from '../bundles/items'
import { forgetLinks } from '../shared-previews/links'
import { byBundle } from '../bundles/perform'
import { besideDraft, forgetEdits, noteEdit } from './edits'
import { endReview, forgetRemarks } from './remarks'
import { refuseAlone } from './second-person'
import { takeTurnOf } from './turn'

type Stored = Record<string, unknown>

const changedKey = (subject: ItemSubject): string => `review-changed:${keyOf(subject)}`
const isPublic = (state: Stored | null | undefined): boolean => state?._status === 'published'

const differs = (fields: FlattenedField[], before: Stored, after: Stored): boolean =>
  changedParts(partsOf(fields, false), before, after).length > 0

/** Whether two states differ in nothing but one part. */
const differOnlyIn = (part: string, fields: FlattenedField[], before: Stored, after: Stored): boolean =>
  !differs(
    fields.filter(({ name }) => name !== part),
    before,
    after,
  )

/** Whether a save changes nothing of what is public, but that it withdraws it, or closes a centre for now. */
const isTakenAway = (fields: FlattenedField[], before: Stored, after: Stored): boolean =>
  (onlyTakesAway(before.withdrawn ?? {}, after.withdrawn ?? {}) && differOnlyIn('withdrawn', fields, before, after)) ||
  (closesForNow(before.status ?? {}, after.status ?? {}, londonDay(new Date())) &&
    differOnlyIn('status', fields, before, after))

interface Change {
  fields: FlattenedField[]
  subject: ItemSubject
  before: Stored
  after: Stored
  /** reads what the public sees */
  live: () => Promise<Stored | null>
}

/** Before a save: whether it changes the text, and whether whoever sends it may make that public. */
async function look(req: PayloadRequest, { after, before, fields, live, subject }: Change): Promise<void> {
  await takeTurnOf(req, subject)
  const isChanged = differs(fields, before, after)
  req.context[changedKey(subject)] = isChanged
  if (!isPublic(after) || !req.user) return
  const now = await live()
  // what is public already needs nobody: a change that was taken back, or none
  if (isPublic(now) && now && (!differs(fields, now, after) || isTakenAway(fields, now, after))) return
  // what is written in the draft, and by whom, is not what becomes public
  const written = req.context[besideDraft] === true ? null : subject
  await refuseAlone(req, { does: 'publish', isChanged, resource: resourceOf({ subject }), subject: written })
}

/** After a save, in its transaction: notes who has written, and what of the review holds no more. */
async function follow(req: PayloadRequest, subject: ItemSubject, saved: Stored): Promise<void> {
  if (req.context[besideDraft] === true) return endReview(req, subject, ['approved'])
  const isChanged = req.context[changedKey(subject)] !== false // a new record is all new
  if (isPublic(saved)) {
    await forgetEdits(req, subject)
    await endReview(req, subject, ['asked', 'returned', 'approved'])
    return
  }
  if (saved.deletedAt) await endReview(req, subject, ['asked', 'returned', 'approved'])
  else if (isChanged) await endReview(req, subject, ['approved'])
  if (isChanged) await noteEdit(req, subject)
}

/** Nobody publishes what they alone wrote, by whichever door: each save comes through here. */
export const askSecondPerson: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { flattenedFields: fields, slug } = collection
  const [after, before] = [data as Stored, originalDoc as (Stored & { id: number }) | undefined] // typed as any
  // what has no page of its own is sent for review by nobody: it is the bundle that somebody else looks at
  if (!isPlannable(slug) || (!isPublicRecord(slug) && req.context[byBundle] === undefined)) return after
  if (operation === 'create' || !before) {
    if (isPublic(after)) await refuseAlone(req, { does: 'publish', isChanged: true, resource: slug, subject: null })
    return after
  }
  const { id } = before
  const live = () =>
    req.payload.db.findOne<Stored & { id: number }>({ collection: slug, req, where: { id: { equals: id } } })
  await look(req, { after, before, fields, live, subject: { collection: slug, id } })
  return after
}

/** Keeps up who has written and what of a review still holds. */
export const followReview: CollectionAfterChangeHook = async ({ collection, data, doc, req }) => {
  const [sent, stored] = [data as Stored, doc as Stored & { id: number }] // typed as any; `doc` holds what was selected
  if (isPlannable(collection.slug))
    await follow(req, { collection: collection.slug, id: stored.id }, { ...stored, ...sent })
  return doc as unknown
}

/** What was said about a record goes with it, and what showed its draft. */
export const forgetReview: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (isPlannable(collection.slug)) {
    const subject = { collection: collection.slug, id: Number(id) }
    await forgetEdits(req, subject)
    await forgetRemarks(req, subject)
    await forgetLinks(req, keyOf(subject))
  }
  return doc as unknown
}

const home = { global: 'home' } as const

/** The same for the home page. */
export const askSecondPersonForHome: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  const [after, before] = [data as Stored, (originalDoc ?? {}) as Stored] // typed as any
  const live = () => req.payload.db.findGlobal<Stored & { id: number }>({ slug: 'home', req })
  await look(req, { after, before, fields: global.flattenedFields, live, subject: home })
  return after
}

export const followHomeReview: GlobalAfterChangeHook = async ({ data, doc, req }) => {
  await follow(req, home, { ...(doc as Stored), ...(data as Stored) }) // typed as any
  return doc as unknown
}
