import { openDays } from '@/domain/opening-hours/hours-in-words'
import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf, type Field } from '../definition/fields'
import { about, type Filter } from '../definition/filters'
import {
  count,
  flag,
  id,
  known,
  madeId,
  oneOf,
  orNull,
  page,
  partialDate,
  text,
  time,
  type Shape,
} from '../definition/shapes'
import type { Centre, DiagnosticTest, Offered } from '../open-referral/records'
import { serviceName } from '../open-referral/service-at-location'
import { alertOf, centreId, offeredStatusOf, serviceId, statusWords } from '../open-referral/words'
import { hoursInCell } from './centres'

/** A test at a centre; of a test that no centre is known to do, without one. */
export interface OfferingRow {
  test: { id: number; name: string; href: string; kind: 'test' | 'group' }
  /** the network of the test */
  network: { id: number; name: string } | null
  at: { centre: Centre; offering: Offered } | null
}

const field = fieldsOf<OfferingRow>()

const ofOffering = <Value>(
  name: string,
  shape: Shape<Value | null>,
  says: string,
  value: (offering: Offered) => Value | null,
  column?: string,
): Field<OfferingRow> =>
  field(name, shape, says, ({ at }) => (at ? value(at.offering) : null), column ? { column } : {})

const numberOf = ({ at, test }: OfferingRow): string | null => at && `${centreId(at.centre)}/${serviceId(test)}`

const fields: readonly Field<OfferingRow>[] = [
  field('test', madeId(['test', 'network']), 'The test, or the network of which the centre does tests', ({ test }) =>
    serviceId(test),
  ),
  field('test_name', text, 'The name of the test', ({ test }) =>
    serviceName({ ...test, what: { ...test, text: test.name } }),
  ),
  field('test_is_confirmed', flag, 'No: tests of a network, it is not known which', ({ test }) => test.kind === 'test'),
  field('centre', orNull(id('centre')), 'The centre', ({ at }) => at && at.centre.id),
  field('centre_name', orNull(text), 'The name of the centre', ({ at }) => at && at.centre.name),
  field(
    'status',
    orNull(oneOf(statusWords)),
    'Whether it is done there',
    ({ at }) => at && offeredStatusOf(at.centre, at.offering),
  ),
  ofOffering('status_in_words', orNull(text), 'What people should know', ({ status }) => alertOf(status)),
  ofOffering('access', orNull(oneOf(['appointment', 'walk-in', 'both'])), 'How people come', ({ access }) => access),
  ofOffering('gp_can_refer', known, 'Whether a GP practice can refer', ({ referrers }) => referrers.gp, 'GP can refer'),
  ofOffering('hospital_can_refer', known, 'Whether a hospital can refer', ({ referrers }) => referrers.hospital),
  ofOffering(
    'people_can_refer_themselves',
    known,
    'Whether people can refer themselves',
    ({ referrers }) => referrers.self,
  ),
  ofOffering('more_about_who_can_refer', orNull(text), 'More about who can refer', ({ referral }) => referral),
  ofOffering('own_hours', orNull(text), 'When it is done, if not whenever the centre is open', ({ hours }) =>
    hoursInCell(openDays(hours)),
  ),
  ofOffering('last_arrival', orNull(time), 'People arrive before this time', ({ lastArrival }) => lastArrival),
  ofOffering('entrance', orNull(text), 'The entrance', ({ where }) => where.entrance || null),
  ofOffering('floor', orNull(text), 'The floor', ({ where }) => where.floor || null),
  ofOffering('room', orNull(text), 'The room', ({ where }) => where.room || null),
  ofOffering('preparation', orNull(text), 'How to prepare', ({ preparation }) => preparation),
  ofOffering('youngest_age', orNull(count), 'The youngest age', ({ ages }) => ages.from ?? null),
  ofOffering('oldest_age', orNull(count), 'The oldest age', ({ ages }) => ages.to ?? null),
  ofOffering('how_results_come', orNull(text), 'How results come', ({ results }) => results.how),
  ofOffering('how_long_results_take', orNull(text), 'How long results take', ({ results }) => results.when),
  ofOffering('notes', orNull(text), 'What else there is to know', ({ notes }) => notes),
  ofOffering('known_from', orNull(text), 'Who said so', ({ source }) => source),
  ofOffering('checked', orNull(partialDate), 'When somebody made sure', ({ checked }) => checked),
  field('page', page, 'The page of the centre, or of the test', ({ at, test }) => (at ? at.centre.href : test.href)),
  field('id', orNull(madeId(['centre'])), 'Its number here, which stays', numberOf),
]

const filters: readonly Filter<OfferingRow>[] = [
  about('test', 'mri-scan', ({ test }) => [serviceId(test)], 'only these tests'),
  about('centre', 'burnley-general-hospital', ({ at }) => (at ? [centreId(at.centre)] : []), 'only at these centres'),
  about(
    'trust',
    'RXR',
    ({ at }) => (at?.centre.host ? [`trust/${at.centre.host.id}`] : []),
    'only at centres that these trusts run',
  ),
  about(
    'network',
    'diagnostic-imaging',
    ({ network }) => (network ? [`network/${network.id}`] : []),
    'only tests of these networks',
  ),
]

/** The rows of both tables of tests. */
export const offeringForm = {
  fields,
  filters,
  key: ({ at, test }: OfferingRow) => [at?.centre.id ?? 0, serviceId(test)],
  keyKinds: ['number', 'string'],
} as const

export const offerings: DataSet<OfferingRow> = {
  name: 'offerings',
  title: 'Tests at centres',
  says: 'One row for each test at each centre: when, where, for whom, and who can refer people.',
  source: null,
  changes: 'irregularly',
  ...bothForms<OfferingRow>(offeringForm),
}

type Tests = readonly Pick<DiagnosticTest, 'id' | 'network'>[]

/** A row for each test at each centre. */
export const offeringRows = (centres: readonly Centre[], tests: Tests): OfferingRow[] => {
  const networks = new Map(tests.map(({ id: number, network }) => [number, network]))
  return centres.flatMap((centre) =>
    centre.offerings.map((offering) => {
      const { id: number, kind, what } = offering
      const network = kind === 'test' ? (networks.get(number) ?? null) : { id: number, name: what.text }
      return { test: { id: number, name: what.text, href: what.href, kind }, network, at: { centre, offering } }
    }),
  )
}
