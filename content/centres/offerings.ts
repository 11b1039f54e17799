import type { Ages, WhereInside } from '@/domain/centres/offering-words'
import { referrersOf, type Referrers } from '@/domain/centres/referrers'
import type { Schedule } from '@/domain/opening-hours/day-plan'
import type { HoursRow } from '@/domain/opening-hours/opening-periods'
import type { Cdc } from '@/payload-types'
import { idOf, idsOf, linksTo, type Link } from '../relations'
import { offeringOpenAt, offeringStatusAt, type OpenView, type StatusView } from './opening'
import { offeringScheduleOf } from './schedules'

type Row = NonNullable<Cdc['offerings']>[number]

/** A test of a centre with all that is known of it there; null: not known. */
export interface OfferingView {
  /** the id of the test, or of the network whose tests the centre does when it is not known which */
  id: number
  what: Link
  kind: 'test' | 'group'
  /** how people come */
  access: 'appointment' | 'walk-in' | 'both' | null
  referrers: Referrers
  /** more about who can refer */
  referral: string | null
  /** people arrive before this time, 'HH:MM' */
  lastArrival: string | null
  /** its own hours; none: those of the centre */
  hours: HoursRow[]
  /** whether it is done now, where it has hours of its own */
  open: OpenView
  /** its own status, until that is over */
  status: StatusView
  where: WhereInside
  preparation: string | null
  ages: Ages
  results: { how: string | null; when: string | null }
  notes: string | null
  source: string | null
  /** when somebody made sure, a partial date */
  checked: string | null
}

/** The tests and networks that rows name, by id; those that are not public are missing. */
export const namedIn = async (
  rows: readonly Row[],
): Promise<{ tests: Map<number, Link>; networks: Map<number, Link> }> => {
  const [tests, networks] = await Promise.all([
    linksTo('tests', idsOf(rows.map(({ test }) => test))),
    linksTo('networks', idsOf(rows.map(({ network }) => network))),
  ])
  return { tests, networks }
}

type Named = Awaited<ReturnType<typeof namedIn>>

const whatOf = (row: Row, { networks, tests }: Named): Pick<OfferingView, 'id' | 'what' | 'kind'> | null => {
  const [test, network] = [idOf(row.test) ?? 0, idOf(row.network) ?? 0]
  const [ofTest, ofNetwork] = [tests.get(test), networks.get(network)]
  if (ofTest) return { id: test, what: ofTest, kind: 'test' }
  return ofNetwork ? { id: network, what: ofNetwork, kind: 'group' } : null
}

/** The tests of a centre at a moment; the page expires when what it says of them changes. */
export const offeringsAt = (rows: readonly Row[], named: Named, schedule: Schedule, at: Date): OfferingView[] =>
  rows.flatMap((row) => {
    const what = whatOf(row, named)
    if (!what) return []
    const own = offeringScheduleOf(row)
    return {
      ...what,
      access: row.access ?? null,
      referrers: referrersOf(row.referrers),
      referral: row.referral || null,
      lastArrival: row.lastArrival || null,
      hours: [...own.hours],
      open: own.hours.length > 0 ? offeringOpenAt(schedule, own, at) : null,
      status: offeringStatusAt(own, at),
      where: { entrance: row.where?.entrance, floor: row.where?.floor, room: row.where?.room },
      preparation: row.preparation || null,
      ages: { from: row.ages?.from, to: row.ages?.to },
      results: { how: row.results?.how || null, when: row.results?.when || null },
      notes: row.notes || null,
      source: row.source || null,
      checked: row.checked || null,
    }
  })
