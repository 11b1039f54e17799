import type { CentreData } from '@/content/centres/open-data'
import type { OfferingView } from '@/content/centres/offerings'
import { absolute } from '@/content/site/site-address'
import { groupName } from '@/domain/centres/group-name'
import { openDays } from '@/domain/opening-hours/hours-in-words'
import { alertOf, centreId, serviceId, offeredStatusOf } from '@/open-data/open-referral/words'
import { hoursInCell } from '../centres.csv/columns'

/** A test at a centre; of a test that no centre is known to do, without one. */
export interface TestRow {
  test: { id: number; name: string; href: string; kind: 'test' | 'group' }
  at: { centre: CentreData; offering: OfferingView } | null
}

const ofOffering =
  <Value>(value: (offering: OfferingView) => Value) =>
  ({ at }: TestRow): Value | null =>
    at ? value(at.offering) : null

/** A test at a centre, as a row. */
export const columns: Readonly<Record<string, (row: TestRow) => string | number | null>> = {
  test: ({ test }) => serviceId(test),
  'test name': ({ test }) => (test.kind === 'test' ? test.name : groupName(test.name)),
  'test is confirmed': ({ test }) => (test.kind === 'test' ? 'yes' : 'no'),
  centre: ({ at }) => at && centreId(at.centre),
  'centre name': ({ at }) => at && at.centre.name,
  status: ({ at }) => at && offeredStatusOf(at.centre, at.offering),
  'status in words': ofOffering(({ status }) => alertOf(status)),
  access: ofOffering(({ access }) => access),
  'GP can refer': ofOffering(({ referrers }) => referrers.gp),
  'hospital can refer': ofOffering(({ referrers }) => referrers.hospital),
  'people can refer themselves': ofOffering(({ referrers }) => referrers.self),
  'more about who can refer': ofOffering(({ referral }) => referral),
  'own hours': ofOffering(({ hours }) => hoursInCell(openDays(hours))),
  'last arrival': ofOffering(({ lastArrival }) => lastArrival),
  entrance: ofOffering(({ where }) => where.entrance || null),
  floor: ofOffering(({ where }) => where.floor || null),
  room: ofOffering(({ where }) => where.room || null),
  preparation: ofOffering(({ preparation }) => preparation),
  'youngest age': ofOffering(({ ages }) => ages.from ?? null),
  'oldest age': ofOffering(({ ages }) => ages.to ?? null),
  'how results come': ofOffering(({ results }) => results.how),
  'how long results take': ofOffering(({ results }) => results.when),
  notes: ofOffering(({ notes }) => notes),
  'known from': ofOffering(({ source }) => source),
  checked: ofOffering(({ checked }) => checked),
  page: ({ at, test }) => absolute(at ? at.centre.href : test.href),
}
