import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import { waitingFor } from '@/domain/review/last-word'
import type { Review } from '@/payload-types'
import { type Line, most } from './line'
import { formOfReview, kindOfReview } from './reviews'

const remarks: Where = { what: { in: ['comment', 'answer'] } }

/** The most remarks that are read to find who spoke last. */
const mostRemarks = 200

/** Comments on drafts whose last word was said to the person. Each leads to the form, with its comments open. */
export async function commentsFor(user: TypedUser): Promise<Line[]> {
  const payload = await getPayload({ config })
  const find = async (where: Where, limit: number): Promise<Review[]> => {
    const { docs } = await payload.find({
      collection: 'reviews',
      depth: 0,
      limit,
      overrideAccess: false,
      pagination: false,
      sort: '-id',
      user,
      where: { and: [remarks, where] },
    })
    return docs
  }
  const said = await find({ to: { equals: user.id } }, most)
  if (said.length === 0) return []
  const about = await find({ of: { in: [...new Set(said.map(({ of }) => of))] } }, mostRemarks)
  return waitingFor(user.id, about)
    .reverse()
    .map(({ comment, word }): Line => ({
      href: `${formOfReview(comment)}#comments`,
      title: comment.title ?? 'No title yet',
      kind: kindOfReview(payload, comment),
      note: `${word.byName} ${word.what === 'comment' ? 'commented' : 'answered'}, ${comment.label ?? ''}: ${word.text ?? ''}`,
    }))
}
