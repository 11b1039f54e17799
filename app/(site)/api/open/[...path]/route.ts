import { setStatus } from '@/server/page-cache/cache-tags'
import { licensed } from '../v1/licensed'

export const dynamic = 'force-dynamic'

/** An address below that of the open data at which there is none. */
export function GET(): Response {
  setStatus(404)
  return Response.json({ error: 'There is no data at this address.', ...licensed() })
}
