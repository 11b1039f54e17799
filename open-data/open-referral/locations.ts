import { ways, type KnownWay } from '@/domain/centres/ways'
import { fieldsOf, record, type Field } from '../definition/fields'
import { flag, id, list, moment, number, oneOf, orNull, page, partialDate, text, known } from '../definition/shapes'
import type { Centre } from './records'
import { hoursOrNull, schedule, scheduleException } from './schedules'
import { serviceAtLocation } from './service-at-location'
import { alertOf, statusOf, statusWords } from './words'

const field = fieldsOf<Centre>()
const trust = fieldsOf<{ id: number; name: string }>()
const address = fieldsOf<Centre['address']>()
const phone = fieldsOf<string>()
const way = fieldsOf<{ label: string; way: KnownWay | null }>()

const organization = record<{ id: number; name: string }>([
  trust('id', id('trust'), 'The number of the trust', (one) => one.id),
  trust('name', text, 'Its name', ({ name }) => name),
])

const addresses = record<Centre['address']>([
  address('address_type', oneOf(['physical']), 'Where it is', () => 'physical' as const),
  address('address_1', orNull(text), 'The first line', ({ line1 }) => line1),
  address('address_2', orNull(text), 'The second line', ({ line2 }) => line2),
  address('city', text, 'The town', ({ town }) => town),
  address('postal_code', orNull(text), 'The postcode', ({ postcode }) => postcode),
  address('country', oneOf(['GB']), 'The country', () => 'GB' as const),
])

const accessibility = record<{ label: string; way: KnownWay | null }>([
  way('description', text, 'What there may be', ({ label }) => label),
  way('available', known, 'Whether there is', (one) => one.way?.has ?? null),
  way('details', orNull(text), 'More about it', (one) => one.way?.text ?? null),
  way('assured_date', orNull(partialDate), 'When somebody made sure', (one) => one.way?.checked ?? null),
])

/**
 * Centres as locations of the Human Services Data Specification that Open Referral UK is a profile of (https://docs.openreferral.org),
 * version 3. Ours, where it has none: `classification`, `status`, `alert` and `bank_holidays` of a location, `schedule_exceptions`,
 * `available`, and of a service at a location what is not its name, schedule or description. What is not known is null.
 */
export const locationFields: readonly Field<Centre>[] = [
  field('id', id('centre'), 'Its number here, which stays', (centre) => centre.id),
  field('location_type', oneOf(['physical']), 'A place that people go to', () => 'physical' as const),
  field('classification', oneOf(['hub', 'spoke']), 'What kind of centre it is', ({ kind }) => kind),
  field('name', text, 'Its name', ({ name }) => name),
  field('description', text, 'What it is, in short', ({ summary }) => summary),
  field('url', page, 'Its page on this site', ({ href }) => href),
  field('organization', orNull(organization), 'The trust that runs it', ({ host }) => host),
  field('status', oneOf(statusWords), 'Whether it is in use', statusOf),
  field('alert', orNull(text), 'What people should know', ({ status }) => alertOf(status)),
  field('addresses', list(addresses), 'Where it is', (centre) => [centre.address]),
  field('latitude', orNull(number), 'In degrees', ({ position }) => position?.latitude ?? null),
  field('longitude', orNull(number), 'In degrees', ({ position }) => position?.longitude ?? null),
  field(
    'position_approximate',
    orNull(flag),
    'Whether that is only about the place',
    ({ position }) => position?.approximate ?? null,
  ),
  field(
    'phones',
    orNull(list(record<string>([phone('number', text, 'The number', (digits) => digits)]))),
    'How to call',
    (centre) => (centre.phone ? [centre.phone] : null),
  ),
  field('transportation', orNull(text), 'Buses and trains', ({ gettingThere }) => gettingThere.bus?.text ?? null),
  field('schedules', orNull(list(schedule)), 'When it is open', ({ hours }) => hoursOrNull(hours)),
  field('bank_holidays', orNull(oneOf(['closed', 'usual'])), 'On bank holidays', ({ bankHolidays }) => bankHolidays),
  field('schedule_exceptions', list(scheduleException), 'Days with other hours', ({ exceptions }) => exceptions),
  field('accessibility', list(accessibility), 'What there is for people who come', ({ gettingThere }) =>
    ways.map(({ key, label }) => ({ label, way: gettingThere[key] })),
  ),
  field('service_at_locations', list(serviceAtLocation), 'The tests that it does', (centre) =>
    centre.offerings.map((offered) => ({ centre, offered })),
  ),
  field('updated', moment, 'When the record last changed', ({ updatedAt }) => updatedAt),
]
