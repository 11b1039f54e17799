import type { Known } from '@/domain/centres/known'
import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about } from '../definition/filters'
import { day, id, known, madeId, oneOf, orNull, page, partialDate, text } from '../definition/shapes'
import { serviceId } from '../open-referral/words'

/** A test, or tests of a network, at a centre, with who can refer people. */
export interface ReferralRow {
  centre: { id: number; name: string; href: string; town: string; host: string }
  /** null: tests of a network, of which it is not known which */
  test: { id: number; name: string; href: string } | null
  network: { id: number; name: string } | null
  gp: Known
  hospital: Known
  self: Known
  more: string | null
  access?: 'appointment' | 'walk-in' | 'both' | null
  state: 'usual' | 'limited' | 'stopped'
  from: string | null
  until: string | null
  checked: string | null
}

const field = fieldsOf<ReferralRow>()

/** As in the table of tests: with the network's number where it is not known which of its tests. */
const serviceOf = ({ network, test }: ReferralRow): string | null => {
  if (test) return serviceId({ ...test, kind: 'test' })
  return network && serviceId({ ...network, kind: 'group' })
}

export const whoCanRefer: DataSet<ReferralRow> = {
  name: 'who-can-refer',
  title: 'Who can refer',
  says: 'Every test at every centre: whether a GP practice, a hospital or people themselves can refer. Empty: not known.',
  source: null,
  changes: 'irregularly',
  ...bothForms<ReferralRow>({
    key: (row) => [row.centre.id, serviceOf(row) ?? ''],
    keyKinds: ['number', 'string'],
    filters: [
      about('centre', 'burnley-general-hospital', (row) => [`centre/${row.centre.id}`], 'only at these centres'),
      about('test', 'mri-scan', (row) => (row.test ? [`test/${row.test.id}`] : []), 'only these tests'),
      about(
        'network',
        'diagnostic-imaging',
        (row) => (row.network ? [`network/${row.network.id}`] : []),
        'only tests of these networks of which it is not known which',
      ),
    ],
    fields: [
      field('centre', id('centre'), 'The centre', (row) => row.centre.id),
      field('centre_name', text, 'The name of the centre', (row) => row.centre.name),
      field('town', text, 'The town of the centre', (row) => row.centre.town),
      field('run_by', text, 'The trust that runs it', (row) => row.centre.host),
      field('centre_page', page, 'The page of the centre', (row) => row.centre.href),
      field(
        'test',
        orNull(madeId(['test', 'network'])),
        'The test, or the network of which the centre does tests',
        serviceOf,
      ),
      field('test_name', orNull(text), 'The name of the test', (row) => row.test?.name ?? null),
      field('test_page', orNull(page), 'The page of the test', (row) => row.test?.href ?? null),
      field(
        'tests_of_network',
        orNull(text),
        'The name of the network, where it is not known which of its tests',
        (row) => row.network?.name ?? null,
      ),
      field('gp', known, 'Whether a GP practice can refer', (row) => row.gp),
      field('hospital', known, 'Whether a hospital can refer', (row) => row.hospital),
      field('self_referral', known, 'Whether people can refer themselves', (row) => row.self, {
        column: 'self-referral',
      }),
      field('more_about_referral', orNull(text), 'More about who can refer', (row) => row.more),
      field(
        'access',
        orNull(oneOf(['appointment', 'walk-in', 'both'])),
        'How people come',
        (row) => row.access ?? null,
      ),
      field('state', oneOf(['usual', 'limited', 'stopped']), 'Whether the test is done there', (row) => row.state),
      field('state_from', orNull(day), 'The first day of that state', (row) => row.from),
      field('state_until', orNull(day), 'The last day of that state', (row) => row.until),
      field('checked', orNull(partialDate), 'When somebody made sure', (row) => row.checked),
    ],
  }),
}
