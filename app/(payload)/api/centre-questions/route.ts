import { mayRead } from '@/access/rules'
import { now } from '@/content/clock'
import { questionsOfCentre } from '@/content/editors/checks/questions'
import { personOf } from '@/content/editors/uses'
import { londonDay } from '@/domain/dates/london-time'
import { recordId } from '@/domain/identifiers/record-id'

/** What to ask a centre, as plain text to print or to send: `?centre=4`, and `what` as at /admin/checks. */
export const GET = async (request: Request): Promise<Response> => {
  const user = await personOf(request.headers)
  if (!user || !mayRead(user, 'cdcs'))
    return Response.json({ errors: [{ message: 'Log in as somebody who writes about centres.' }] }, { status: 403 })
  const { searchParams } = new URL(request.url)
  const [id, today] = [recordId(searchParams.get('centre') ?? ''), londonDay(now())]
  const text = id === null ? null : await questionsOfCentre(user, today, searchParams.get('what') ?? '', id)
  return new Response(text ?? 'There is nothing to ask.', {
    status: text === null ? 404 : 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
