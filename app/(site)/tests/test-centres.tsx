import { Heading } from '@/components/nhs/heading'
import { CentreList } from '@/components/site/centres/centre-list'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { NearForm } from '@/components/site/centres/near-form'
import { OutsideRegion } from '@/components/site/centres/outside-region'
import type { TestPage } from '@/content/centres/tests'
import { placesAttribution, townNames } from '@/content/places/places'

const finderFor = ({ near, slug }: TestPage): string =>
  `/community-diagnostic-centres?${new URLSearchParams({ test: slug, ...(near ? { near } : {}) }).toString()}#results`

/** The centres that do a test, from the nearest where a place was given. */
export function TestCentres({ page }: { page: TestPage }) {
  const { fit, outside, pages, place, possible, problem } = page.centres
  const nothing = fit.length + possible.length === 0
  return (
    <section id="centres" tabIndex={-1} aria-labelledby="centres-heading">
      <Heading id="centres-heading">Centres that offer this test{place ? `, from ${place.name}` : ''}</Heading>
      {nothing ? null : (
        <NearForm action={`${page.href}#centres`} near={page.near} error={problem} places={townNames} />
      )}
      <OutsideRegion text={outside} />
      {place && !nothing ? (
        <p>The nearest comes first. Distances are in a straight line: a journey may be longer.</p>
      ) : null}
      {fit.length > 0 ? (
        <>
          <HubAndSpoke />
          <CentreList centres={fit} />
        </>
      ) : (
        <p>
          No community diagnostic centre is listed for this test yet. Your hospital or GP will tell you where to go.
        </p>
      )}
      {possible.length > 0 ? (
        <>
          <Heading>Centres that may offer this test</Heading>
          <p>These centres do tests of this kind. Which ones is not confirmed yet. Ask the person who refers you.</p>
          {fit.length > 0 ? null : <HubAndSpoke />}
          <CentreList centres={possible} />
        </>
      ) : null}
      {nothing ? null : (
        <p>
          <a href={finderFor(page)}>
            {pages > 1 ? 'See all centres for this test' : 'Choose by opening times and access'}
          </a>
        </p>
      )}
      {place ? <p className="site-note">{placesAttribution}</p> : null}
    </section>
  )
}
