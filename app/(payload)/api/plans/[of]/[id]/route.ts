import { roleOf } from '@/access/rules'
import { plannable, planOf, plansFor } from '@/content/editors/plans/plans'
import { personOf } from '@/content/editors/uses'
import { recordId } from '@/domain/identifiers/record-id'

interface Context {
  /** a bundle ('bundles', 4), a record ('news-posts', 4) or the home page ('home', 1) */
  params: Promise<{ of: string; id: string }>
}

const refused = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

/** A bundle with what is in it, or what is planned for a record: for the panel's forms. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const user = await personOf(request.headers)
  if (!user || roleOf(user) === null) return refused(403, 'Log in to see this.')
  const { id, of } = await params
  const key = recordId(id)
  const subject = plannable(of, key)
  const found =
    of === 'bundles' && key !== null ? await planOf(user, key) : subject === null ? null : await plansFor(user, subject)
  return found
    ? Response.json(found, { headers: { 'cache-control': 'no-store' } })
    : refused(404, 'There is no such record.')
}
