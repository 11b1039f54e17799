import { now, today } from '@/content/clock'
import { structureData } from '@/content/governance/structure-data'
import { absolute } from '@/content/site/site-address'
import { isDay } from '@/domain/dates/partial-date'
import { popolo } from '@/open-data/popolo'
import { answerError, licensed } from '../licensed'
import type { queryKeys } from './query-keys'

export const dynamic = 'force-dynamic'

const ownAddress = '/api/open/v1/governance'
const key: (typeof queryKeys)[number] = 'on'

/**
 * The structure on a day as Popolo JSON. Between two changes it is the same: any day leads to the one since which it
 * has been so, so that no more pages are kept than there are changes.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get(key)
  if (asked !== null && !isDay(asked)) return answerError(`"${key}" must be a day such as 2026-11-28.`, 400)
  const { bodies, first, since, ...structure } = await structureData(asked ?? today(now()))
  if (asked !== null && asked !== since) {
    // there are as many days before all that is known as somebody likes to make up
    if (since === null && first !== null)
      return answerError(`Nothing is known of that day: the first change that is known is of ${first}.`, 404)
    const location = since === null ? ownAddress : `${ownAddress}?${key}=${since}`
    return new Response(null, { status: 307, headers: { location } })
  }
  const withPages = bodies.map(({ href, ...body }) => ({ ...body, page: absolute(href) }))
  return new Response(popolo({ ...licensed(), ...structure, since, bodies: withPages }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
