import { fieldsOf, record, type Field } from '../definition/fields'
import { flag, id, list, madeId, orNull, page, text } from '../definition/shapes'
import type { Centre, DiagnosticTest, Offered } from './records'
import { serviceAtLocation, serviceName, type ServiceAtLocation } from './service-at-location'
import { serviceId } from './words'

/** A test, or the tests of a network of which it is not known which, with where it is done. */
export interface Service extends Pick<Offered, 'id' | 'kind'> {
  name: string
  alternateNames: readonly string[]
  summary: string | null
  href: string | null
  network: { id: number; name: string } | null
  at: readonly ServiceAtLocation[]
}

const isOf = (of: Pick<Offered, 'id' | 'kind'>, { id: own, kind }: Pick<Offered, 'id' | 'kind'>): boolean =>
  of.id === own && of.kind === kind

/** Tests with the centres that do each; groups of tests whose members are not confirmed come last. */
export const servicesOf = (tests: readonly DiagnosticTest[], centres: readonly Centre[]): Service[] => {
  const all = centres.flatMap((centre) => centre.offerings.map((offered) => ({ centre, offered })))
  const at = (of: Pick<Offered, 'id' | 'kind'>) => all.filter(({ offered }) => isOf(of, offered))
  const groups = [
    ...new Map(
      all.filter(({ offered }) => offered.kind === 'group').map((one) => [one.offered.id, one.offered]),
    ).values(),
  ]
  return [
    ...tests.map((test): Service => {
      const { alsoKnownAs, href, id: number, name, network, summary } = test
      const of = { id: number, kind: 'test' } as const
      return { ...of, name, alternateNames: alsoKnownAs, summary, href, network, at: at(of) }
    }),
    ...groups.map((offered): Service => {
      const network = { id: offered.id, name: offered.what.text }
      const of = { id: offered.id, kind: 'group' } as const
      return { ...of, name: serviceName(offered), alternateNames: [], summary: null, href: null, network, at: at(of) }
    }),
  ]
}

const field = fieldsOf<Service>()
const ofNetwork = fieldsOf<{ id: number; name: string }>()

const network = record<{ id: number; name: string }>([
  ofNetwork('id', id('network'), 'The number of the network', (one) => one.id),
  ofNetwork('name', text, 'Its name', ({ name }) => name),
])

/** Tests as services of the specification that `locations.ts` names. */
export const serviceFields: readonly Field<Service>[] = [
  field('id', madeId(['test', 'network']), 'Its number here, which stays', serviceId),
  field('name', text, 'Its name', ({ name }) => name),
  field('alternate_names', list(text), 'Other names that people use', ({ alternateNames }) => alternateNames),
  field('description', orNull(text), 'What it is, in short', ({ summary }) => summary),
  field('url', orNull(page), 'Its page on this site', ({ href }) => href),
  field('members_confirmed', flag, 'False: tests of a network, it is not known which', ({ kind }) => kind === 'test'),
  field('network', orNull(network), 'The network that it belongs to', (service) => service.network),
  field('service_at_locations', list(serviceAtLocation), 'Where it is done', ({ at }) => at),
]
