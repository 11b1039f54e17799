import { Heading } from '@/components/nhs/heading'
import { Pagination } from '@/components/nhs/pagination'
import { CentreList } from '@/components/site/centres/centre-list'
import { FinderFilters } from '@/components/site/centres/finder-filters'
import { HubAndSpoke } from '@/components/site/centres/hub-and-spoke'
import { LinkList } from '@/components/site/link-list'
import type { Asked, Found } from '@/content/centres/finder'
import { placesAttribution } from '@/content/places/places'
import { distancesInWords } from '@/domain/centres/finder-words'
import { inWords } from '@/domain/text/in-words'
import { finderAddress } from './finder-address'

interface Props {
  asked: Asked
  found: Found
}

const Filters = ({ asked, found: { filters } }: Props) => (
  <FinderFilters
    filters={filters.map(({ isOn, isUseful, leaves, name, wish }) => ({
      name,
      leaves,
      isOn,
      href:
        isOn || isUseful
          ? finderAddress({
              ...asked,
              page: 1,
              wished: isOn ? asked.wished.filter((one) => one !== wish) : [...asked.wished, wish],
            })
          : null,
    }))}
  />
)

const Possible = ({ asked, found: { fit, order, possible } }: Props) => {
  if (possible.length === 0) return null
  const isOfTest = asked.wished.length === 0
  return (
    <>
      {fit.length > 0 || !isOfTest ? (
        <Heading>{isOfTest ? 'Centres that may offer it' : 'Not all is known of these centres'}</Heading>
      ) : null}
      <p>
        {isOfTest
          ? 'These centres do tests of this kind. Which ones is not confirmed yet. Ask the person who refers you.'
          : `They may be right for you. ${order ? `${order} ` : ''}Ask the centre, or the person who refers you.`}
      </p>
      <CentreList centres={possible} />
    </>
  )
}

/** Whom to ask, and what to do next, where nothing fits. */
const Nothing = ({ asked, found: { nearly, test } }: Props) => (
  <>
    {nearly.length > 0 ? (
      <>
        <p>Remove one of the filters, or look at what comes next to it.</p>
        <Heading>The nearest that nearly fit</Heading>
        <CentreList centres={nearly} />
      </>
    ) : null}
    <p>
      {test === null ? 'The person who refers you' : 'Your hospital or GP'} will tell you where you can go. You can also{' '}
      <a href="/contact">contact us</a>
      {asked.test || asked.near || asked.wished.length > 0 ? (
        <>
          , or <a href={finderAddress({ test: '', near: asked.near, wished: [], page: 1 })}>see all centres</a>
        </>
      ) : null}
      .
    </p>
  </>
)

const mostNamed = 5

const Unlisted = ({ found: { unlisted } }: Pick<Props, 'found'>) => {
  if (unlisted.length === 0) return null
  const one = unlisted.length === 1
  return (
    <p>
      {unlisted.length > mostNamed ? (
        `${unlisted.length} centres have not told us their tests yet.`
      ) : (
        <>
          {unlisted.map(({ href, text }, place) => (
            <span key={href}>
              {place === 0 ? '' : place === unlisted.length - 1 ? ' and ' : ', '}
              <a href={href}>{text}</a>
            </span>
          ))}{' '}
          {one ? 'has' : 'have'} not told us {one ? 'its' : 'their'} tests yet.
        </>
      )}
    </p>
  )
}

/** Who comes with an old name in mind finds where its tests went. */
const Gone = ({ asked, found: { gone } }: Props) =>
  gone.length === 0 || asked.test !== '' || asked.wished.length > 0 ? null : (
    <>
      <Heading level={3}>Moved or closed for good</Heading>
      <LinkList links={gone} />
    </>
  )

/** The centres that were found, what they can be narrowed to, and what is left out. */
export function FoundCentres({ asked, found }: Props) {
  const { fit, leftOut, order, page, pages, place, possible } = found
  const nothing = fit.length + possible.length === 0
  const on = found.filters.filter(({ isOn }) => isOn).map(({ name }) => name.toLowerCase())
  const isSaid = found.heading.endsWith(on.join(', '))
  return (
    <>
      <Filters asked={asked} found={found} />
      {on.length > 0 && !nothing && !isSaid ? <p>You asked for: {inWords(on)}.</p> : null}
      {place && !nothing ? <p>{distancesInWords(fit.length > 0 || order === null)}</p> : null}
      {fit.length > 0 ? <CentreList centres={fit} /> : null}
      <Possible asked={asked} found={found} />
      {nothing ? <Nothing asked={asked} found={found} /> : null}
      <Pagination
        page={page}
        pages={pages}
        label="Centres"
        hrefOf={(number) => finderAddress({ ...asked, page: number })}
      />
      {leftOut && !nothing ? <p>{leftOut}</p> : null}
      <Unlisted found={found} />
      <Gone asked={asked} found={found} />
      {nothing ? null : <HubAndSpoke />}
      <p className="site-note">{placesAttribution}</p>
    </>
  )
}
