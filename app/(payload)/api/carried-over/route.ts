import { carriedOver } from '@/content/editors/structure/carried-over'
import { personOf } from '@/content/editors/uses'
import { idsAsked, momentAsked } from '../ids-asked'

/** For the form of a meeting: the open actions of the earlier meetings of its bodies. */
export const GET = async (request: Request): Promise<Response> => {
  const user = await personOf(request.headers)
  const { searchParams } = new URL(request.url)
  const [at, bodies] = [momentAsked(searchParams.get('at')), idsAsked(searchParams.get('bodies'))]
  const actions = user && at ? await carriedOver(user, { at, bodies }) : null
  return actions
    ? Response.json({ actions }, { headers: { 'cache-control': 'no-store' } })
    : Response.json({ errors: [{ message: 'There is nothing here for you.' }] }, { status: 404 })
}
