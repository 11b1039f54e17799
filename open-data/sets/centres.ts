import { ways } from '@/domain/centres/ways'
import { hoursSummary, type HoursInWords } from '@/domain/opening-hours/hours-in-words'
import type { DataSet } from '../definition/data-set'
import { fieldsOf, type Field } from '../definition/fields'
import { about, updatedSince, type Filter } from '../definition/filters'
import { flag, id, known, moment, number, oneOf, orNull, page, partialDate, text } from '../definition/shapes'
import { locationFields } from '../open-referral/locations'
import type { Centre } from '../open-referral/records'
import { alertOf, serviceId, statusOf, statusWords } from '../open-referral/words'

const field = fieldsOf<Centre>()

/** Hours in one cell: 'Monday to Friday: 8am to 8pm; Saturday and Sunday: Closed'. */
export const hoursInCell = (hours: readonly HoursInWords[]): string | null =>
  hours.map((row) => `${row.days}: ${row.hours}`).join('; ') || null

/** What is known of each way, whether there is any and in words. */
const wayFields = ways.flatMap(({ canBeNone, key, label }): Field<Centre>[] => {
  const column = label.toLowerCase()
  const named = (name: string): [name: string, { column: string }] => [
    name.replaceAll(/[^a-z]+/g, '_'),
    { column: name },
  ]
  const [has, hasColumn] = named(column)
  const [words, wordsColumn] = named(canBeNone ? `${column} in words` : column)
  const [checked, checkedColumn] = named(`${column} checked`)
  return [
    ...(canBeNone
      ? [field(has, known, `${label}: whether there is`, (one) => one.gettingThere[key]?.has ?? null, hasColumn)]
      : []),
    field(words, orNull(text), `${label}: more about it`, (one) => one.gettingThere[key]?.text ?? null, wordsColumn),
    field(
      checked,
      orNull(partialDate),
      `${label}: when somebody made sure`,
      (one) => one.gettingThere[key]?.checked ?? null,
      checkedColumn,
    ),
  ]
})

const columns: readonly Field<Centre>[] = [
  field('centre', id('centre'), 'Its number here, which stays', (centre) => centre.id),
  field('name', text, 'Its name', ({ name }) => name),
  field('kind', oneOf(['hub', 'spoke']), 'What kind of centre it is', ({ kind }) => kind),
  field('host_trust', orNull(text), 'The trust that runs it', ({ host }) => host?.name ?? null),
  field('status', oneOf(statusWords), 'Whether it is in use', statusOf),
  field('status_in_words', orNull(text), 'What people should know', ({ status }) => alertOf(status)),
  field('address_line_1', orNull(text), 'The first line of its address', ({ address }) => address.line1),
  field('address_line_2', orNull(text), 'The second line', ({ address }) => address.line2),
  field('town', text, 'The town', ({ address }) => address.town),
  field('postcode', orNull(text), 'The postcode', ({ address }) => address.postcode),
  field('latitude', orNull(number), 'In degrees', ({ position }) => position?.latitude ?? null),
  field('longitude', orNull(number), 'In degrees', ({ position }) => position?.longitude ?? null),
  field(
    'position_is_approximate',
    orNull(flag),
    'Whether that is only about the place',
    ({ position }) => position?.approximate ?? null,
  ),
  field('phone', orNull(text), 'How to call', ({ phone }) => phone),
  field('opening_times', orNull(text), 'When it is open', ({ hours }) => hoursInCell(hoursSummary(hours))),
  field('bank_holidays', orNull(oneOf(['closed', 'usual'])), 'On bank holidays', ({ bankHolidays }) => bankHolidays),
  ...wayFields,
  field('page', page, 'Its page on this site', ({ href }) => href),
  field('updated', moment, 'When the record last changed', ({ updatedAt }) => updatedAt),
]

const filters: readonly Filter<Centre>[] = [
  about('centre', 'burnley-general-hospital', (one) => [`centre/${one.id}`], 'only these centres'),
  about('trust', 'RXR', ({ host }) => (host ? [`trust/${host.id}`] : []), 'only centres that these trusts run'),
  about('test', 'mri-scan', ({ offerings }) => offerings.map(serviceId), 'only centres that do one of these tests'),
  updatedSince(({ updatedAt }) => updatedAt),
]

const keyed = { filters, key: ({ id: number_ }: Centre) => [number_], keyKinds: ['number'] } as const

export const centres: DataSet<Centre> = {
  name: 'centres',
  title: 'Centres',
  says: 'Every community diagnostic centre: where it is, when it is open, how to get there, and its tests. The table has no tests.',
  source: null,
  changes: 'irregularly',
  json: { ...keyed, fields: locationFields, holds: 'locations', usual: null },
  csv: { ...keyed, fields: columns, usual: null },
}
