import type { CentrePage } from '@/content/centres/centre-page'
import { absolute } from '@/content/site/site-address'
import { JsonLd } from '../json-ld'

/** Hours, where there are any. */
const hoursOf = (hours: CentrePage['hoursForSearch']) => ({
  ...(hours.openingHoursSpecification.length > 0 && { openingHoursSpecification: hours.openingHoursSpecification }),
  ...(hours.specialOpeningHoursSpecification.length > 0 && {
    specialOpeningHoursSpecification: hours.specialOpeningHoursSpecification,
  }),
})

/** A centre as structured data (https://schema.org/MedicalClinic), without what is not known. */
export function MedicalClinic({ page }: { page: CentrePage }) {
  const { address, position, phone, hoursForSearch, offerings } = page
  const tests = offerings.filter(({ kind }) => kind === 'test')
  return (
    <JsonLd
      data={{
        '@type': 'MedicalClinic',
        name: page.name,
        description: page.summary,
        url: absolute(page.href),
        address: {
          '@type': 'PostalAddress',
          ...(address.lines.length > 0 ? { streetAddress: address.lines.join(', ') } : {}),
          addressLocality: address.town,
          ...(address.postcode ? { postalCode: address.postcode } : {}),
          addressCountry: 'GB',
        },
        ...(position && !position.approximate
          ? { geo: { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude } }
          : {}),
        ...(phone ? { telephone: phone } : {}),
        ...hoursOf(hoursForSearch),
        ...(tests.length > 0
          ? {
              availableService: tests.map(({ what }) => ({
                '@type': 'MedicalTest',
                name: what.text,
                url: absolute(what.href),
              })),
            }
          : {}),
        ...(page.hostTrust
          ? {
              parentOrganization: {
                '@type': 'Organization',
                name: page.hostTrust.text,
                url: absolute(page.hostTrust.href),
              },
            }
          : {}),
      }}
    />
  )
}
