import { roleOf } from '@/access/rules'
import { personOf, usesOf } from '@/content/editors/uses'
import { recordId } from '@/domain/identifiers/record-id'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

const refused = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

/** What the dialog that deletes a record says: where the record is public and what names it. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const user = await personOf(request.headers)
  if (!user || roleOf(user) === null) return refused(403, 'Log in to see this.')
  const { collection, id } = await params
  const record = recordId(id)
  const uses = record === null ? null : await usesOf(user, collection, record)
  return uses
    ? Response.json(uses, { headers: { 'cache-control': 'no-store' } })
    : refused(404, 'There is no such record.')
}
