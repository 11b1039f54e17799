import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalBeforeOperationHook } from 'payload'
import { changedParts, inShort } from '@/domain/audit/changed-parts'
import { eventsOfSave } from '@/domain/audit/events-of-save'
import { beforeGlobalSave } from '../hooks/before-operation'
import { restoring } from '../workflow/newer-version'
import { noteEvent } from './note-event'
import { partsOf } from './parts'
import { hasDrafts, type Stored } from './record-events'

const draftKey = (slug: string): string => `audit-draft:${slug}`
const partsKey = (slug: string): string => `audit-change:${slug}`

/** As for records (record-events.ts). */
export const rememberGlobalDraft: GlobalBeforeOperationHook = (received) =>
  beforeGlobalSave((args, slug) => {
    args.req.context[draftKey(slug)] = args.draft === true
    return args
  })(received) as unknown // typed as any

export const compareGlobalParts: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  const [next, newest] = [data as Stored, (originalDoc ?? {}) as Stored] // typed as any
  const drafts = hasDrafts(global.versions)
  if (drafts && next._status !== 'published') return next
  const isStale = drafts && newest._status !== 'published'
  const before = isStale ? await req.payload.db.findGlobal<Stored>({ slug: global.slug, req }) : newest
  req.context[partsKey(global.slug)] = inShort(changedParts(partsOf(global.flattenedFields, false), before, next))
  return next
}

export const noteGlobalSave: GlobalAfterChangeHook = async ({ data, doc, global, req }) => {
  const saved = { ...(doc as Stored), ...(data as Stored) } // typed as any
  const isPublished = saved._status === 'published'
  const parts = req.context[partsKey(global.slug)]
  const events = eventsOfSave({
    before: { public: true, binned: false, role: null },
    after: { public: isPublished, binned: false, role: null },
    hasDrafts: hasDrafts(global.versions),
    isDraft: !isPublished && req.context[draftKey(global.slug)] === true,
    isRestored: req.context[restoring] === true,
    setsPassword: false,
    parts: typeof parts === 'string' ? parts : '',
  })
  const title = typeof global.label === 'string' ? global.label : global.slug
  for (const event of events) await noteEvent(req, { ...event, kind: global.slug, title })
  return doc as unknown
}
