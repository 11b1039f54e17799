import type { Stored } from '../stored/read'
import { findByIds } from '../stored/records'
import type { Viewer } from '../viewer'
import { idOf, idsOf } from '../relations'

/** A part of a picture, or the whole; in pixels. */
export interface PictureFile {
  src: string
  width: number
  height: number
}

export interface Picture extends PictureFile {
  /** the `srcset` attribute: each size with its width */
  srcSet: string
  /** '' for a picture that only decorates */
  alt: string
  credit: string | null
  /** the part that goes with links to the page */
  share: PictureFile
}

/** The part of a picture that cards show. */
export type CardPicture = PictureFile & Pick<Picture, 'alt'>

export interface DocumentLink {
  href: string
  title: string
  /** bytes */
  size: number
  /** null where the file does not say it */
  pages: number | null
}

type Relation = Parameters<typeof idOf>[0]

/** Whose page it is that shows a file: governance's files are on governance's pages only, whatever else names them. */
type Shower = 'content' | 'governance'

const isShownBy = (shower: Shower, file: { governance?: boolean | null }): boolean =>
  shower === 'governance' || file.governance !== true

/** The address of a file: public, or for a preview the admin panel's, which checks the editor's rights. */
const fileAddress = (viewer: Viewer, collection: 'media' | 'documents', filename: string): string =>
  viewer.kind !== 'preview'
    ? `/files/${encodeURIComponent(filename)}`
    : `/api/${collection}/file/${encodeURIComponent(filename)}`

type Media = Stored<'media'>
type Size = NonNullable<NonNullable<Media['sizes']>['small']>

const fileOf = (viewer: Viewer, size: Size | undefined): PictureFile | null =>
  size?.filename && size.width && size.height
    ? { src: fileAddress(viewer, 'media', size.filename), width: size.width, height: size.height }
    : null

/** Those of some pictures that pages of content may show, by id. */
const picturesById = async (ids: Iterable<number>, viewer: Viewer): Promise<Map<number, Media>> => {
  const found = await findByIds('media', ids, undefined, viewer)
  return new Map([...found].filter(([, file]) => isShownBy('content', file)))
}

const alternativeOf = ({ alt, decorative }: Media): string => (decorative === true ? '' : alt)

/** A picture for a page of content, or null. */
export const pictureOf = async (relation: Relation, viewer: Viewer): Promise<Picture | null> => {
  const id = idOf(relation)
  const found = id === null ? undefined : (await picturesById([id], viewer)).get(id)
  const whole = fileOf(viewer, found)
  if (!found || !whole) return null
  const sizes = [found.sizes?.small, found.sizes?.medium, found].flatMap((size) => fileOf(viewer, size) ?? [])
  return {
    ...whole,
    srcSet: sizes.map(({ src, width }) => `${src} ${width}w`).join(', '),
    alt: alternativeOf(found),
    credit: found.credit ?? null,
    // pictures that were added before there were crops have none until they are saved
    share: fileOf(viewer, found.sizes?.share) ?? whole,
  }
}

/** The parts of some pictures that cards show, by id: one query however many. */
export const cardPictures = async (relations: Relations, viewer: Viewer): Promise<Map<number, CardPicture>> => {
  const found = await picturesById(idsOf(relations), viewer)
  return new Map(
    [...found].flatMap(([id, file]) => {
      const part = fileOf(viewer, file.sizes?.card) ?? fileOf(viewer, file.sizes?.medium) ?? fileOf(viewer, file)
      return part ? [[id, { ...part, alt: alternativeOf(file) }] as const] : []
    }),
  )
}

type Relations = readonly Relation[] | null | undefined

const fields = { title: true, filename: true, filesize: true, governance: true, pages: true } as const

/** Documents by id; one that no longer exists, or that this page may not show, is missing. */
export const documentsById = async (
  relations: Relations,
  viewer: Viewer,
  shower: Shower,
): Promise<Map<number, DocumentLink>> => {
  const found = await findByIds('documents', idsOf(relations), fields, viewer)
  const links = [...found].flatMap(([id, file]) => {
    const { filename, filesize, pages = null, title } = file
    if (!filename || !isShownBy(shower, file)) return []
    const link = { href: fileAddress(viewer, 'documents', filename), title, size: filesize ?? 0, pages }
    return [[id, link] as const]
  })
  return new Map(links)
}

/** The names of the files of documents, by id; read together with `documentsById`. */
export const documentFiles = async (
  ids: readonly number[],
  viewer: Viewer,
): Promise<Map<number, { id: number; filename: string }>> => {
  const found = await findByIds('documents', ids, fields, viewer)
  return new Map([...found].flatMap(([id, { filename }]) => (filename ? [[id, { id, filename }] as const] : [])))
}

/** Documents in the order given, without those that are missing. */
export const documentsOf = async (relations: Relations, viewer: Viewer, shower: Shower): Promise<DocumentLink[]> => {
  const found = await documentsById(relations, viewer, shower)
  return idsOf(relations).flatMap((id) => found.get(id) ?? [])
}

/** One document, or null. */
export const documentOf = async (relation: Relation, viewer: Viewer, shower: Shower): Promise<DocumentLink | null> =>
  (await documentsOf([relation], viewer, shower))[0] ?? null
