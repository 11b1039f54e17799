import { now, today } from '@/content/clock'
import { structureData } from '@/content/governance/structure-data'
import { siteAddress } from '@/content/site/site-address'
import { isDay } from '@/domain/dates/partial-date'
import { noValue, repeated, sentValue } from '@/domain/open-data/sent-value'
import { refused, refusedUnknown, unknownKey } from '@/open-data/definition/asked'
import { headOf } from '@/open-data/definition/envelope'
import { objectOf } from '@/open-data/definition/fields'
import { structure } from '@/open-data/description/structure'
import { structureFields } from '@/open-data/popolo/popolo'
import { openDataAddress } from '@/open-data/sets/every-set'
import { json } from '../json'
import { answerError } from '../licensed'
import type { structureKeys } from '../query-keys'
import { structureChanged } from '../newest-change'

export const dynamic = 'force-dynamic'

const ownAddress = `${openDataAddress}/${structure.name}`
const key: (typeof structureKeys)[number] = 'on'

/**
 * The structure on a day as Popolo JSON. Between two changes it is the same: any day leads to the one since which it
 * has been so, so that no more pages are kept than there are changes.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams: sent } = new URL(request.url)
  const unknown = sent.get(unknownKey)
  if (unknown !== null) return answerError(refusedUnknown(unknown, [key]).error, 400, unknown)
  const asked = sentValue(sent, key)
  if (asked === repeated || asked === noValue)
    return answerError(refused(key, asked, 'a day such as 2026-11-28').error, 400, key)
  if (asked !== null && !isDay(asked)) return answerError(`"${key}" must be a day such as 2026-11-28.`, 400, key)
  const found = await structureData(asked ?? today(now()))
  const { first, since } = found
  if (asked !== null && asked !== since) {
    // there are as many days before all that is known as somebody likes to make up
    if (since === null && first !== null)
      return answerError(`Nothing is known of that day: the first change that is known is of ${first}.`, 404)
    const location = since === null ? ownAddress : `${ownAddress}?${key}=${since}`
    return new Response(null, { status: 307, headers: { location } })
  }
  const site = siteAddress()
  const head = headOf({ set: structure, asOf: await structureChanged(), limit: null, next: null }, site)
  return json(JSON.stringify({ ...head, ...objectOf(structureFields, found, site) }))
}
