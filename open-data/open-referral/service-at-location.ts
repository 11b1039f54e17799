import { groupName } from '@/domain/centres/group-name'
import { agesInWords } from '@/domain/centres/offering-words'
import { referrerKinds } from '@/domain/centres/referrers'
import type { Centre, Offered } from './records'
import { schedulesOf } from './schedules'
import { alertOf, asBoolean, centreId, serviceId, offeredStatusOf } from './words'

/** A test, or a group of tests, at a centre. */
export const serviceAtLocation = (centre: Centre, offered: Offered) => ({
  id: `${centreId(centre)}/${serviceId(offered)}`,
  service_id: serviceId(offered),
  service_name: offered.kind === 'test' ? offered.what.text : groupName(offered.what.text),
  members_confirmed: offered.kind === 'test',
  location_id: centreId(centre),
  location_name: centre.name,
  status: offeredStatusOf(centre, offered),
  alert: alertOf(offered.status),
  access: offered.access,
  referrers: Object.fromEntries(referrerKinds.map((kind) => [kind, asBoolean(offered.referrers[kind])])),
  application_process: offered.referral,
  schedules: schedulesOf(offered.hours),
  last_arrival: offered.lastArrival,
  where: {
    entrance: offered.where.entrance || null,
    floor: offered.where.floor || null,
    room: offered.where.room || null,
  },
  preparation: offered.preparation,
  eligibility_description: agesInWords(offered.ages),
  minimum_age: offered.ages.from ?? null,
  maximum_age: offered.ages.to ?? null,
  results: offered.results,
  description: offered.notes,
  source: offered.source,
  assured_date: offered.checked,
})
