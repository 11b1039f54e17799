import type { DataSet } from '../definition/data-set'
import { about } from '../definition/filters'
import type { Centre, DiagnosticTest } from '../open-referral/records'
import { serviceFields, type Service } from '../open-referral/services'
import { centreId, serviceId } from '../open-referral/words'
import { offeringForm, offeringRows, type OfferingRow } from './offerings'

export const tests: DataSet<Service, OfferingRow> = {
  name: 'tests',
  title: 'Tests',
  says: 'Every test, with the centres that do it and who can refer people there. The table has a row for each test at each centre, and for each test that no centre is known to do.',
  source: null,
  changes: 'irregularly',
  json: {
    fields: serviceFields,
    key: (row) => [row.kind === 'test' ? 0 : 1, row.id],
    keyKinds: ['number', 'number'],
    filters: [
      about('test', 'mri-scan', (row) => [serviceId(row)], 'only these tests'),
      about(
        'centre',
        'burnley-general-hospital',
        ({ at }) => at.map(({ centre }) => centreId(centre)),
        'only tests that one of these centres does',
      ),
      about(
        'network',
        'diagnostic-imaging',
        ({ network }) => (network ? [`network/${network.id}`] : []),
        'only tests of these networks',
      ),
    ],
    holds: 'services',
    usual: null,
  },
  csv: { ...offeringForm, usual: null },
}

/** A row for each test at each centre, then the tests that no centre is known to do. */
export const testRows = (allTests: readonly DiagnosticTest[], centres: readonly Centre[]): OfferingRow[] => {
  const done = offeringRows(centres, allTests)
  const isDone = (id: number): boolean => done.some(({ test }) => test.kind === 'test' && test.id === id)
  const others = allTests.filter(({ id }) => !isDone(id))
  return [
    ...done,
    ...others.map(({ href, id, name, network }): OfferingRow => ({
      test: { id, name, href, kind: 'test' },
      network,
      at: null,
    })),
  ]
}
