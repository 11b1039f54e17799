import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { centresOf, type CentreInList } from '../centres/centres'
import { type AsFacet } from '../facets'
import { listTag } from '../lists'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import { linkOf, type Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findFacets } from '../stored/lists'
import { findBySlug } from '../stored/records'
import type { Viewer } from '../viewer'

export interface TrustInList {
  href: string
  name: string
  summary: string
}

export interface TrustPage extends TrustInList {
  shortName: string
  odsCode: string
  website: string | null
  areasServed: string[]
  body: Text
  centres: CentreInList[]
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

const listed = ({ name, slug, summary }: AsFacet<'trusts', 'listed'>): TrustInList => ({
  href: addressOf('trusts', slug),
  name,
  summary,
})

/** All trusts by name. */
export const trustList = async (): Promise<TrustInList[]> =>
  (await findFacets('trusts', 'listed', { sort: 'name', tags: [listTag('trusts', 'all')] })).map(listed)

/** The member trusts by name, as every page names them. */
export const trustLinks = async (): Promise<Link[]> =>
  (await findFacets('trusts', 'link', { sort: 'name', tags: [listTag('trusts', 'all')] })).map((trust) =>
    linkOf('trusts', trust),
  )

const fields = {
  name: true,
  slug: true,
  summary: true,
  shortName: true,
  odsCode: true,
  website: true,
  areasServed: true,
  body: true,
  ...reviewFields,
} as const

/** A trust with its centres and its news, or null. */
export const trustPage = async (viewer: Viewer, slug: string, at: Date): Promise<TrustPage | null> => {
  const trust = await findBySlug(viewer, 'trusts', slug, fields)
  if (trust === null) return null
  const [body, centres, news, corrections] = await Promise.all([
    textOf(trust.body),
    centresOf(trust.id, at),
    newsAbout('trusts', trust.id),
    correctionsOf(viewer, 'trusts', trust.id),
  ])
  return {
    ...listed(trust),
    shortName: trust.shortName,
    odsCode: trust.odsCode,
    website: trust.website ?? null,
    areasServed: trust.areasServed ?? [],
    body,
    centres,
    news,
    corrections,
    review: reviewOf(trust),
  }
}
