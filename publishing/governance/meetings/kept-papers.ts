import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { momentOf } from '@/access/as-of'
import { papersKeptBack } from '@/domain/governance/agenda'
import { quoted, type Problem } from '@/domain/governance/problems/problem'
import type { Meeting } from '@/payload-types'
import { relationId } from '../../hooks/relation-id'
import { refuseProblems } from '../refuse'
import { changed } from '../stored'

/** Files that everybody who uses the panel can open. */
const openFiles = async (req: PayloadRequest, ids: readonly number[]) => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    depth: 0,
    overrideAccess: true, // the rule is about each file, whoever saves; its title they have chosen themselves
    pagination: false,
    req,
    select: { title: true },
    where: { and: [{ id: { in: ids } }, { governance: { not_equals: true } }] },
  })
  return docs
}

type Paper = NonNullable<Meeting['papers']>[number]

/** Each paper with the path of its file. */
const placesOf = ({ agenda, papers }: Partial<Meeting>): Map<unknown, string> =>
  new Map<unknown, string>([
    ...(agenda ?? []).flatMap((item, at) =>
      (item.papers ?? []).map((paper, place) => [paper, `agenda.${at}.papers.${place}.document`] as const),
    ),
    ...(papers ?? []).map((paper: Paper, place) => [paper, `papers.${place}.document`] as const),
  ])

/** The file of a paper that is not for everybody is governance's: others who use the panel could open it in the library. */
export const papersAreKept: CollectionBeforeChangeHook<Meeting> = async ({ data, operation, originalDoc, req }) => {
  const { record } = changed(operation, originalDoc, data)
  if (data._status !== 'published') return data
  const kept = papersKeptBack(record, momentOf(req.context))
  const ids = kept.flatMap(({ document }) => relationId(document) ?? [])
  const open = ids.length === 0 ? [] : await openFiles(req, ids)
  const places = placesOf(record)
  const problems = kept.flatMap((paper): Problem[] => {
    const file = open.find(({ id }) => id === relationId(paper.document))
    return file
      ? [
          {
            path: places.get(paper) ?? 'papers',
            label: 'Document',
            message: `Everybody who uses this panel can open ${quoted(file.title)}. Open the document, tick "Belongs to governance", then publish.`,
          },
        ]
      : []
  })
  refuseProblems(req, 'meetings', problems)
  return data
}
