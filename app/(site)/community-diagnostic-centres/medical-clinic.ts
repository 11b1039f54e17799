import type { LocationFeatureSpecificationLeaf, MedicalClinicLeaf, MedicalTestLeaf } from 'schema-dts'
import type { CentrePage } from '@/content/centres/centre-page'
import { absolute } from '@/content/site/site-address'
import { ways } from '@/domain/centres/ways'

const hoursOf = ({ openingHoursSpecification, specialOpeningHoursSpecification }: CentrePage['hoursForSearch']) => ({
  ...(openingHoursSpecification.length > 0 && { openingHoursSpecification }),
  ...(specialOpeningHoursSpecification.length > 0 && { specialOpeningHoursSpecification }),
})

/** The tests that are done now; a group of tests of which nobody knows which is no test. */
const servicesOf = ({ offerings, status }: CentrePage): MedicalTestLeaf[] =>
  status?.isClosed
    ? []
    : offerings
        .filter((one) => one.kind === 'test' && !one.status?.isClosed)
        .map(({ what }) => ({ '@type': 'MedicalTest', name: what.text, url: absolute(what.href) }))

/** What is known to be there and what is known not to be; of the rest nothing is said. */
const amenitiesOf = ({ gettingThere }: CentrePage): LocationFeatureSpecificationLeaf[] =>
  ways.flatMap(({ key, label }) => {
    const has = gettingThere[key]?.has
    return has ? [{ '@type': 'LocationFeatureSpecification' as const, name: label, value: has === 'yes' }] : []
  })

/** A centre as structured data (https://schema.org/MedicalClinic), without what is not known. */
export const medicalClinic = (page: CentrePage): MedicalClinicLeaf => {
  const { address, phone, position } = page
  const [services, amenities] = [servicesOf(page), amenitiesOf(page)]
  return {
    '@type': 'MedicalClinic',
    name: page.name,
    description: page.summary,
    url: absolute(page.href),
    address: {
      '@type': 'PostalAddress',
      ...(address.lines.length > 0 && { streetAddress: address.lines.join(', ') }),
      addressLocality: address.town,
      ...(address.postcode && { postalCode: address.postcode }),
      addressCountry: 'GB',
    },
    ...(position &&
      !position.approximate && {
        geo: { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude },
      }),
    ...(phone && { telephone: phone }),
    ...hoursOf(page.hoursForSearch),
    ...(services.length > 0 && { availableService: services }),
    ...(amenities.length > 0 && { amenityFeature: amenities }),
    ...(page.hostTrust && {
      parentOrganization: {
        '@type': 'Organization',
        name: page.hostTrust.text,
        url: absolute(page.hostTrust.href),
      },
    }),
  }
}
