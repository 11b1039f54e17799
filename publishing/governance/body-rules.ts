import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { checkInTime } from '@/access/check-later'
import { bodyProblems, type Hanging } from '@/domain/governance/problems/body'
import type { Problem } from '@/domain/governance/problems/problem'
import type { GovernanceBody } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { appointedOf, asBody, changed, findPublished, publicState, type Part } from './stored'

const inBody = {
  name: true,
  slug: true,
  kind: true,
  established: true,
  dissolved: true,
  reportingLines: true,
  succeededBy: true,
} as const

/** The published seats of a body, and the appointments to them, in words. */
const seatsAndHolders = async (req: PayloadRequest, body: number): Promise<Hanging[]> => {
  const seats = await findPublished(req, 'seats', { body: { equals: body } }, { label: true, from: true, until: true })
  const found = await findPublished(
    req,
    'appointments',
    { seat: { in: seats.map(({ id }) => id) } },
    { seat: true, holder: true, person: true, from: true, until: true },
  )
  const held = await appointedOf(req, found)
  const labels = new Map(seats.map(({ id, label }) => [id, label]))
  return [
    ...seats.map(({ from, id, label, until }): Hanging => ({
      what: `The seat "${label}"`,
      from,
      until,
      record: { collection: 'seats', id, name: label },
    })),
    ...held.map(({ from, holder, id, seat, until }) => ({
      ...(typeof id !== 'number'
        ? {}
        : { record: { collection: 'appointments' as const, id, name: `Appointment of ${holder}` } }),
      what: `The appointment of ${holder} to "${labels.get(seat) ?? 'a seat'}"`,
      from,
      until,
    })),
  ]
}

const problemsOf = async (
  req: PayloadRequest,
  record: Part<GovernanceBody>,
  id: number | null,
  before: GovernanceBody | null,
): Promise<Problem[]> => {
  const stored = await findPublished(req, 'governance-bodies', { id: { not_equals: record.id } }, inBody)
  const linesHere = stored.flatMap(({ id: other, name, reportingLines }) =>
    (reportingLines ?? [])
      .filter(({ to }) => relationId(to) === id)
      .map(({ from, until }): Hanging => ({
        what: `The line from "${name}"`,
        from,
        until,
        record: { collection: 'governance-bodies', id: other, name },
      })),
  )
  return bodyProblems({
    body: asBody(record),
    before: before && asBody(before),
    others: stored.map(asBody),
    hanging: id === null ? [] : [...linesHere, ...(await seatsAndHolders(req, id))],
    mayShareName: record.sharesName === true,
  })
}

/** No clash in what is published of a body: its lines, its life, its names, those who succeed it. */
export const bodyIsSound: CollectionBeforeChangeHook<GovernanceBody> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const { id, record } = changed(operation, originalDoc, data)
  const before = await publicState(req, 'governance-bodies', id)
  await checkInTime(req.context, async () =>
    refuseProblems(req, 'governance-bodies', await problemsOf(req, record, id, before)),
  )
  return data
}
