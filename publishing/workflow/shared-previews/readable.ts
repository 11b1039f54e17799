import type { PayloadRequest, TypedUser } from 'payload'
import type { ItemSubject } from '../bundles/items'

/** Whether whoever made a link may read its draft now: it is there, and does not lie in the bin. */
export async function isDraftReadable(req: PayloadRequest, maker: TypedUser, subject: ItemSubject): Promise<boolean> {
  if ('global' in subject) return true
  const { collection, id } = subject
  const found = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: false,
    req,
    select: {},
    user: maker,
  })
  return (found as unknown) !== null // null with `disableErrors`
}

/** A stored file as an address names it. */
export interface NamedFile {
  kind: 'media' | 'documents'
  name: string
}

const names = {
  media: ['filename', ...['small', 'medium', 'card', 'share'].map((size) => `sizes.${size}.filename`)],
  documents: ['filename'],
} satisfies Record<NamedFile['kind'], string[]>

/** Whether whoever made a link may read a file: that a draft names its address does not make it theirs to show. */
export async function isFileReadable(
  req: PayloadRequest,
  maker: TypedUser,
  { kind, name }: NamedFile,
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: kind,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    user: maker,
    where: { or: names[kind].map((field) => ({ [field]: { equals: name } })) },
  })
  return docs.length > 0
}
