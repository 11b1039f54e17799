import { roleOf } from '@/access/rules'
import { mergedInto } from '@/content/editors/publication'
import { personOf } from '@/content/editors/uses'
import { recordId } from '@/domain/identifiers/record-id'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

/** What the form of a record that is not public says: which other one took its place. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const user = await personOf(request.headers)
  if (!user || roleOf(user) === null)
    return Response.json({ errors: [{ message: 'Log in to see this.' }] }, { status: 403 })
  const { collection, id } = await params
  const record = recordId(id)
  const into = record === null ? null : await mergedInto(user, collection, record)
  return Response.json({ into }, { headers: { 'cache-control': 'no-store' } })
}
