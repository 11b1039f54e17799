import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { momentOf } from '@/access/as-of'
import { londonDay } from '@/domain/dates/london-time'
import { endsBeforeItBegins, isPartialDate, type Span } from '@/domain/dates/partial-date'
import { isNamedIn } from '@/domain/governance/named-in'
import { askWhy, pastChanges } from '@/domain/governance/past'
import { noteEvent } from '../audit/note-event'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { changed, publicState } from './stored'

interface Saved extends Span {
  id: number
  established?: string | null
  dissolved?: string | null
  _status?: string | null
  correctionReason?: string | null
  /** of an appointment */
  person?: unknown
}

const isDated = (slug: string) => slug === 'governance-bodies' || slug === 'seats' || slug === 'appointments'

/** Whether its fields will take the dates: what they refuse has words of its own. */
const isWellDated = ({ dissolved, established, from, until }: Saved): boolean =>
  [from, until, established, dissolved].every((date) => !date || isPartialDate(date)) &&
  !endsBeforeItBegins({ from: from ?? established, until: until ?? dissolved })

/** Whether a reason names somebody who holds, or held, what is corrected. */
const namesHolder = async (req: PayloadRequest, reason: string, holders: readonly unknown[]): Promise<boolean> => {
  const ids = holders.flatMap((one) => relationId(one) ?? [])
  if (ids.length === 0) return false
  const { docs } = await req.payload.find({
    collection: 'people',
    depth: 0,
    draft: true,
    overrideAccess: true, // whose name it is, whoever may read it
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return docs.some(({ name }) => isNamedIn(reason, name))
}

/** Whoever corrects what was public of the past says why; the reason is noted with the publication, and goes from the record. */
export const pastIsExplained: CollectionBeforeChangeHook<Saved> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || !isDated(slug)) return data
  const { id, record } = changed<Saved>(operation, originalDoc, data)
  if (!isWellDated(record)) return data
  const before = await publicState(req, slug, id)
  const today = londonDay(momentOf(req.context))
  const fields = (one: object): Record<string, unknown> => ({ ...one }) // read by the names of its fields
  const changes = before ? pastChanges(slug, fields(before), fields(record), today) : []
  const reason = record.correctionReason?.trim() ?? ''
  if (changes.length > 0 && reason === '')
    refuseProblems(req, slug, [
      { path: 'correctionReason', label: 'Why the past is corrected', message: askWhy(changes) },
    ])
  if (changes.length > 0 && (await namesHolder(req, reason, [before && fields(before).person, record.person])))
    refuseProblems(req, slug, [
      {
        path: 'correctionReason',
        label: 'Why the past is corrected',
        message: 'Leave the name out: the log keeps it for good.',
      },
    ])
  if (changes.length > 0) await noteEvent(req, { what: 'past-corrected', kind: slug, id, details: reason })
  return { ...data, correctionReason: null }
}
