import { APIError, type PayloadRequest } from 'payload'
import { mayPublish, mayRead } from '@/access/rules'
import { editorId } from '@/domain/formatting/editor'
import { recordId } from '@/domain/identifiers/record-id'
import { isPublicRecord, publicRecords } from '@/domain/public-records'
import { type PageSubject, resourceOf } from '../bundles/items'

/** A draft that a request is about, as whoever sends it may read it. */
export interface Draft {
  subject: PageSubject
  /** as it is called now */
  title: string
  /** when it was saved last, ISO 8601 */
  savedAt: string | null
  /** the number of who saved it last; null where that was not noted */
  editedBy: number | null
}

const missing = (): never => {
  throw new APIError('There is no such record, or you may not read its draft.', 404, null, true)
}

const subjectIn = ({ id, kind }: Record<string, unknown>): PageSubject => {
  if (kind === 'home') return { global: 'home' }
  const number = recordId(id)
  return typeof kind === 'string' && isPublicRecord(kind) && number !== null
    ? { collection: kind, id: number }
    : missing()
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * The draft that a request names.
 * @throws APIError 404 for anything whose draft the person may not read
 */
export async function draftIn(req: PayloadRequest, sent: Record<string, unknown>): Promise<Draft> {
  const subject = subjectIn(sent)
  if (!mayRead(req.user, resourceOf({ subject }))) return missing()
  const own = { depth: 0, draft: true, overrideAccess: false, req, user: req.user } as const
  if ('global' in subject) {
    const { lastEditedBy, updatedAt } = await req.payload.findGlobal({ ...own, slug: 'home' })
    return { subject, title: 'The home page', savedAt: textIn(updatedAt), editedBy: editorId(lastEditedBy ?? '') }
  }
  const found = (await req.payload.findByID({
    ...own,
    collection: subject.collection,
    disableErrors: true,
    id: subject.id,
  })) as unknown as Record<string, unknown> | null // one of several collections; null with `disableErrors`
  if (!found) return missing()
  return {
    subject,
    title: textIn(found[publicRecords[subject.collection].title]) ?? 'No title yet',
    savedAt: textIn(found.updatedAt),
    editedBy: editorId(textIn(found.lastEditedBy) ?? ''),
  }
}

/** @throws APIError 403 for whoever may not publish the draft */
export function refuseUnlessPublishes(req: PayloadRequest, { subject }: Draft): void {
  if (!mayPublish(req.user, resourceOf({ subject })))
    throw new APIError('Somebody who publishes this does that.', 403, null, true)
}

/** What the log of events calls a draft. */
export const eventOf = ({ subject, title }: Draft) => ({
  kind: resourceOf({ subject }),
  id: 'global' in subject ? null : subject.id,
  title,
})
