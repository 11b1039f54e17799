import type { PayloadRequest } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { namesOn } from '@/domain/governance/names'
import { paperSetOf, type PaperSet } from '@/domain/governance/paper-set'
import { addressOf } from '@/domain/public-records'
import { siteAddressIn } from '@/domain/site-address'
import type { Meeting } from '@/payload-types'
import { relationId } from '../../hooks/relation-id'

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

// the timer is nobody; what is public of all this says `paperSetOf`, and pages ask it again
const asTimer = { depth: 0, overrideAccess: true, pagination: false } as const

/** The published bodies of a meeting, the first first, as they are called on a day; none where its first one is not public. */
async function bodyNames(req: Asking, { alsoOf, body }: Meeting, day: string): Promise<string[]> {
  const ids = [body, ...(alsoOf ?? [])].flatMap((one) => relationId(one) ?? [])
  const { docs } = await req.payload.find({
    ...asTimer,
    collection: 'governance-bodies',
    req,
    select: { name: true, earlierNames: true },
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
  })
  const names = new Map(docs.map((one) => [one.id, namesOn(one, day).at(-1)?.name ?? one.name]))
  return names.has(ids[0] ?? 0) ? ids.flatMap((id) => names.get(id) ?? []) : []
}

async function filenames(req: Asking, { agenda, papers }: Meeting): Promise<Map<number, string>> {
  const all = [...(agenda ?? []).flatMap((item) => item.papers ?? []), ...(papers ?? [])]
  const { docs } = await req.payload.find({
    ...asTimer,
    collection: 'documents',
    req,
    select: { filename: true },
    where: { id: { in: all.flatMap(({ document }) => relationId(document) ?? []) } },
  })
  return new Map(docs.flatMap(({ filename, id }) => (filename ? [[id, filename] as const] : [])))
}

/** What the papers of a meeting that are public at a moment make as one file; `set` is null where there is nothing to put together. */
export async function paperSetNow(
  req: Asking,
  id: number,
  at: Date,
): Promise<{ set: PaperSet | null; next: Date | null }> {
  const [meeting] = (
    await req.payload.find({
      ...asTimer,
      collection: 'meetings',
      req,
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    })
  ).docs
  const bodies = meeting ? await bodyNames(req, meeting, londonDay(at)) : []
  if (!meeting || bodies.length === 0) return { set: null, next: null }
  const names = await filenames(req, meeting)
  const site = siteAddressIn(process.env)
  const fileOf = (document: unknown) => {
    const of = relationId(document)
    const filename = of === null ? undefined : names.get(of)
    return of === null || filename === undefined ? null : { id: of, filename }
  }
  const around = { bodies, fileOf, page: `${site}${addressOf('meetings', id)}`, files: `${site}/files/` }
  return paperSetOf(meeting, around, at)
}
