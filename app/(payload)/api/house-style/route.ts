import { roleOf } from '@/access/rules'
import { lookUp } from '@/content/editors/house-style/known'
import { personOf } from '@/content/editors/uses'

/** As many of each as one request may ask for. */
const most = 50

const refused = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

/** What the checker of words beside a form asks: whether links lead somewhere, and how pictures are described. */
export const GET = async (request: Request): Promise<Response> => {
  const user = await personOf(request.headers)
  if (!user || roleOf(user) === null) return refused(403, 'Log in to see this.')
  const { searchParams } = new URL(request.url)
  const asked = (name: string): string[] => searchParams.getAll(name).slice(0, most)
  const { addresses, alternatives, broken, names, records } = await lookUp(user, {
    addresses: asked('address'),
    external: asked('external'),
    records: asked('record'),
    pictures: asked('picture'),
  })
  const answer = {
    addresses: [...addresses],
    records: [...records],
    broken: [...broken],
    alternatives: [...alternatives],
    names,
  }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
