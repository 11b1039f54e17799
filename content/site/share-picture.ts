import { createHash } from 'node:crypto'
import { shareDesign, shareSize } from '@/domain/drawing/share-picture'
import { listTag } from '../lists'
import { hasText } from '../shown'
import { findFacets } from '../stored/lists'

/** Kinds of page whose links go with a picture of their title, with what stands above it. */
const kinds = { 'news-posts': 'News', pages: '' } as const

export type SharedKind = keyof typeof kinds

export interface SharePicture {
  src: string
  width: number
  height: number
  /** what stands in it */
  alt: string
}

/** What a picture is drawn from. */
export interface ShareWords {
  title: string
  kind: string
}

const versionOf = ({ kind, title }: ShareWords): string =>
  createHash('sha256')
    .update(JSON.stringify([shareDesign, kind, title]))
    .digest('hex')
    .slice(0, 16)

/** The picture that goes with links to a page without one of its own; another title gives another address. */
export const sharePictureOf = (collection: SharedKind, slug: string, title: string): SharePicture => ({
  src: `/files/share/${collection}/${slug}/${versionOf({ title, kind: kinds[collection] })}.png`,
  ...shareSize,
  alt: title,
})

const isShared = (collection: string): collection is SharedKind => Object.hasOwn(kinds, collection)

/**
 * What stands in the picture of an address; null unless the public reads the page's text, under this very title: then no
 * address answers that nobody was given.
 *
 * @param name of the file: 'a1b2c3d4e5f60718.png'
 */
export const shareWords = async (collection: string, slug: string, name: string): Promise<ShareWords | null> => {
  if (!isShared(collection) || !/^[a-z0-9-]{1,100}$/.test(slug)) return null
  const query = { where: { slug: { equals: slug } }, limit: 1, tags: [listTag(collection, 'slug', slug)] }
  const [found] = await findFacets(collection, 'listed', query)
  if (!found || !hasText(found)) return null
  const words = { title: found.title, kind: kinds[collection] }
  return name === `${versionOf(words)}.png` ? words : null
}
