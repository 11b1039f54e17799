import type { Text } from '@/domain/rich-text'
import { addressOf } from '@/domain/public-records'
import { centresWhere, type CentreInList } from '../centres/centres'
import { newsAbout, type NewsInList } from '../news/news'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findMany, findOne } from '../stored'
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
  review: Review
}

/** All trusts, by name. */
export const trustList = async (): Promise<TrustInList[]> => {
  const trusts = await findMany('trusts', { sort: 'name', select: { name: true, slug: true, summary: true } })
  return trusts.map(({ name, slug, summary }) => ({ href: addressOf('trusts', slug), name, summary }))
}

/** A trust with its centres and its news, or null. */
export const trustPage = async (viewer: Viewer, slug: string, at: Date): Promise<TrustPage | null> => {
  const trust = await findOne(
    viewer,
    'trusts',
    { slug: { equals: slug } },
    {
      name: true,
      slug: true,
      summary: true,
      shortName: true,
      odsCode: true,
      website: true,
      areasServed: true,
      body: true,
      ...reviewFields,
    },
  )
  if (trust === null) return null
  const [body, centres, news] = await Promise.all([
    textOf(trust.body),
    centresWhere({ hostTrust: { equals: trust.id } }, at),
    newsAbout('trusts', trust.id),
  ])
  return {
    href: addressOf('trusts', trust.slug),
    name: trust.name,
    summary: trust.summary,
    shortName: trust.shortName,
    odsCode: trust.odsCode,
    website: trust.website ?? null,
    areasServed: trust.areasServed ?? [],
    body,
    centres,
    news,
    review: reviewOf(trust),
  }
}
