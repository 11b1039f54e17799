import { now } from '@/content/clock'
import { bundleBeforeAfter } from '@/content/editors/structure/before-after'
import { hangingOn } from '@/content/editors/structure/hanging'
import { personOf } from '@/content/editors/uses'
import { londonDay } from '@/domain/dates/london-time'
import { recordId } from '@/domain/identifiers/record-id'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

/** What hangs on a body or a seat: the form says what becomes of it before that ends. Of a bundle: the structure before it and after. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const user = await personOf(request.headers)
  const { collection, id } = await params
  const record = recordId(id)
  if (user && record !== null && collection === 'bundles') {
    const compared = await bundleBeforeAfter(user, record, londonDay(now()))
    return Response.json({ compared }, { headers: { 'cache-control': 'no-store' } })
  }
  const hanging = user && record !== null ? await hangingOn(user, collection, record) : null
  return hanging
    ? Response.json({ hanging }, { headers: { 'cache-control': 'no-store' } })
    : Response.json({ errors: [{ message: 'There is nothing here for you.' }] }, { status: 404 })
}
