import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { countedGaps } from '@/domain/centres/gap-counts'
import { gapInWords, gaps, listWithGap } from '@/domain/dashboard/gaps'
import { reviewAge, yearlyPages } from '@/domain/dashboard/review-age'
import { centresToCheck } from '../checks/centres-to-check'
import type { Kept } from './kept'
import type { Line } from './line'

const counted = async (user: TypedUser, collections: readonly Kept[]): Promise<Line[]> => {
  const payload = await getPayload({ config })
  const lines = await Promise.all(
    gaps
      .filter(({ collection }) => collections.includes(collection))
      .map(async (gap): Promise<Line[]> => {
        const { collection, field } = gap
        const { totalDocs } = await payload.count({
          collection,
          overrideAccess: false,
          user,
          where: { and: [{ _status: { equals: 'published' } }, { [field]: { exists: false } }] },
        })
        return totalDocs === 0
          ? []
          : [{ href: listWithGap(gap), title: gapInWords(gap, totalDocs), kind: '', note: '' }]
      }),
  )
  return lines.flat()
}

const pagesOfLaw = async (user: TypedUser, today: string): Promise<Line[]> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'pages',
    depth: 0,
    limit: yearlyPages.length,
    overrideAccess: false,
    pagination: false,
    select: { title: true, lastReviewed: true },
    sort: 'title',
    user,
    where: { and: [{ slug: { in: [...yearlyPages] } }, { _status: { equals: 'published' } }] },
  })
  return docs.flatMap(({ id, lastReviewed, title }): Line[] => {
    const words = reviewAge(title, lastReviewed || null, today)
    return words === null ? [] : [{ href: `/admin/collections/pages/${id}`, title: words, kind: '', note: '' }]
  })
}

/** The page of what to check at each centre, with one kind of gap left in. */
const ofCentres = async (user: TypedUser, today: string): Promise<Line[]> => {
  const centres = await centresToCheck(user, today)
  return countedGaps.flatMap((counted): Line[] => {
    const count = centres.filter(({ gaps: found }) => found.some(counted.has)).length
    if (count === 0) return []
    return [{ href: `/admin/checks?what=${counted.what}`, title: gapInWords(counted, count), kind: '', note: '' }]
  })
}

/** What readers miss: pages that must be looked at each year and were not, then counts of gaps. */
export const gapsOf = async (user: TypedUser, collections: readonly Kept[], today: string): Promise<Line[]> =>
  (
    await Promise.all([
      collections.includes('pages') ? pagesOfLaw(user, today) : [],
      collections.includes('cdcs') ? ofCentres(user, today) : [],
      counted(user, collections),
    ])
  ).flat()
