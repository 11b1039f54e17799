import type { CollectionBeforeChangeHook } from 'payload'
import { checkInTime } from '@/access/check-later'
import { referenceProblems } from '@/domain/governance/decision-references'
import type { Meeting } from '@/payload-types'
import { refuseProblems } from '../refuse'
import { changed, findPublished } from '../stored'

/** No two public decisions have one reference. */
export const referencesAreUnique: CollectionBeforeChangeHook<Meeting> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { record } = changed(operation, originalDoc, data)
  const decisions = record.decisions ?? []
  const own = decisions.flatMap(({ reference }) => reference ?? [])
  if (data._status !== 'published' || own.length === 0) return data
  await checkInTime(req.context, async () => {
    const others = await findPublished(
      req,
      'meetings',
      { and: [{ id: { not_equals: record.id } }, { 'decisions.reference': { in: own } }] },
      { title: true, decisions: true },
    )
    const taken = new Map(
      others.flatMap(({ decisions: theirs, title }) =>
        (theirs ?? []).flatMap(({ reference }) =>
          reference ? [[reference, title ?? 'another meeting'] as const] : [],
        ),
      ),
    )
    refuseProblems(req, 'meetings', referenceProblems(decisions, taken))
  })
  return data
}
