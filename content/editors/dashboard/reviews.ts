import config from '@payload-config'
import { getPayload, type Payload, type TypedUser, type Where } from 'payload'
import type { Role } from '@/access/roles'
import { isResource, permissionOf } from '@/access/table'
import { isPublicRecord, publicRecordSlugs } from '@/domain/public-records'
import type { Review } from '@/payload-types'
import { type Line, most } from './line'

/** The form of the draft that something was said about. */
export const formOfReview = ({ kind, recordId }: Review): string =>
  kind === 'home' ? '/admin/globals/home' : `/admin/collections/${kind}/${recordId ?? ''}`

/** What that draft is called a kind of. */
export const kindOfReview = (payload: Payload, { kind }: Review): string => {
  const labels = isPublicRecord(kind) ? payload.collections[kind].config.labels : null
  return typeof labels?.singular === 'string' ? labels.singular : 'Home page'
}

const noteOf = ({ byName, text, what }: Review): string =>
  [what === 'asked' ? `${byName} asks for review` : `${byName} sent it back`, ...(text ? [text] : [])].join(': ')

/** Reviews that were asked of whoever publishes, by somebody else, and drafts that were given back to the person. */
export const reviewsFor = async (user: TypedUser, role: Role): Promise<Line[]> => {
  const payload = await getPayload({ config })
  const published = [...publicRecordSlugs, 'home'].filter(
    (kind) => isResource(kind) && permissionOf(role, kind) === 'all',
  )
  const asked: Where = {
    and: [{ what: { equals: 'asked' } }, { kind: { in: published } }, { by: { not_equals: user.id } }],
  }
  const returned: Where = { and: [{ what: { equals: 'returned' } }, { to: { equals: user.id } }] }
  const { docs } = await payload.find({
    collection: 'reviews',
    depth: 0,
    limit: most,
    overrideAccess: false,
    pagination: false,
    sort: '-id',
    user,
    where: { and: [{ isOpen: { equals: true } }, { or: published.length > 0 ? [asked, returned] : [returned] }] },
  })
  return docs.map((doc): Line => ({
    href: formOfReview(doc),
    title: doc.title ?? 'No title yet',
    kind: kindOfReview(payload, doc),
    note: noteOf(doc),
  }))
}
