import type { Viewer } from '../viewer'
import { findByIds } from '../stored/records'
import { idOf, idsOf } from '../relations'

export interface Picture {
  src: string
  /** the `srcset` attribute: each size with its width */
  srcSet: string
  width: number
  height: number
  alt: string
  credit: string | null
}

export interface DocumentLink {
  href: string
  title: string
  /** bytes */
  size: number
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

/** A picture for a page of content, or null. */
export const pictureOf = async (relation: Relation, viewer: Viewer): Promise<Picture | null> => {
  const id = idOf(relation)
  const found = id === null ? undefined : (await findByIds('media', [id], undefined, viewer)).get(id)
  if (!found?.filename || !found.width || !found.height || !isShownBy('content', found)) return null
  const sizes = [found.sizes?.small, found.sizes?.medium, found].filter((size) => size?.filename && size.width)
  return {
    src: fileAddress(viewer, 'media', found.filename),
    srcSet: sizes
      .map((size) => `${fileAddress(viewer, 'media', size?.filename ?? '')} ${size?.width ?? 0}w`)
      .join(', '),
    width: found.width,
    height: found.height,
    alt: found.alt,
    credit: found.credit ?? null,
  }
}

type Relations = readonly Relation[] | null | undefined

const fields = { title: true, filename: true, filesize: true, governance: true } as const

/** Documents by id; one that no longer exists, or that this page may not show, is missing. */
export const documentsById = async (
  relations: Relations,
  viewer: Viewer,
  shower: Shower,
): Promise<Map<number, DocumentLink>> => {
  const found = await findByIds('documents', idsOf(relations), fields, viewer)
  const links = [...found].flatMap(([id, file]) =>
    file.filename && isShownBy(shower, file)
      ? [
          [
            id,
            { href: fileAddress(viewer, 'documents', file.filename), title: file.title, size: file.filesize ?? 0 },
          ] as const,
        ]
      : [],
  )
  return new Map(links)
}

/** Documents in the order given, without those that are missing. */
export const documentsOf = async (relations: Relations, viewer: Viewer, shower: Shower): Promise<DocumentLink[]> => {
  const found = await documentsById(relations, viewer, shower)
  return idsOf(relations).flatMap((id) => found.get(id) ?? [])
}

/** One document, or null. */
export const documentOf = async (relation: Relation, viewer: Viewer, shower: Shower): Promise<DocumentLink | null> =>
  (await documentsOf([relation], viewer, shower))[0] ?? null
