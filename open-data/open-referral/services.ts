import type { LicensedData } from '../licence'
import type { Centre, DiagnosticTest } from './records'
import { serviceAtLocation } from './service-at-location'
import { serviceId } from './words'

/** Tests as services of the same specification, each with the centres that do it; groups of tests whose members are not confirmed come last. */
export const testsAsServices = ({
  centres,
  tests,
  ...licensed
}: LicensedData & { centres: readonly Centre[]; tests: readonly DiagnosticTest[] }): string => {
  const offered = centres.flatMap((centre) => centre.offerings.map((one) => serviceAtLocation(centre, one)))
  const at = (id: string) => offered.filter(({ service_id }) => service_id === id)
  const groups = [
    ...new Map(offered.filter((one) => !one.members_confirmed).map((one) => [one.service_id, one])).values(),
  ]
  return JSON.stringify({
    ...licensed,
    services: [
      ...tests.map((test) => {
        const id = serviceId({ ...test, kind: 'test' })
        return {
          id,
          name: test.name,
          alternate_names: test.alsoKnownAs,
          description: test.summary,
          url: test.page,
          members_confirmed: true,
          service_at_locations: at(id),
        }
      }),
      ...groups.map(({ service_id: id, service_name: name }) => ({
        id,
        name,
        alternate_names: [],
        description: null,
        url: null,
        members_confirmed: false,
        service_at_locations: at(id),
      })),
    ],
  })
}
