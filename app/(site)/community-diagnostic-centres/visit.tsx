import type { ReactNode } from 'react'
import { OfferingCards } from '@/components/site/centres/offering-cards'
import { OpeningHours } from '@/components/site/centres/opening-hours'
import { Place } from '@/components/site/centres/place'
import { TestsWithoutMore } from '@/components/site/centres/tests-without-more'
import { VisitList, type VisitPart } from '@/components/site/centres/visit-list'
import { Ways, type WayItem } from '@/components/site/centres/ways'
import { WhoCanRefer } from '@/components/site/centres/who-can-refer'
import { WhomToAsk } from '@/components/site/centres/whom-to-ask'
import { NotKnown } from '@/components/site/not-known'
import type { CentrePage } from '@/content/centres/centre-page'
import { ways, type WayKey } from '@/domain/centres/ways'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { telephoneHref } from '@/domain/links/telephone'
import { directionsTo } from '@/domain/places/directions'
import { exceptionRow } from '../presenters'
import {
  isMoreKnown,
  moreOfReferrers,
  offeringItem,
  referrerItems,
  timesOfOthers,
  unknownOfOthers,
} from './offering-item'

interface Props {
  page: CentrePage
}

const Unknown = () => (
  <p>
    <NotKnown />
  </p>
)

const Tests = ({ page }: Props) => {
  const hasHours = page.hours.length > 0
  const [known, others] = [page.offerings.filter(isMoreKnown), page.offerings.filter((one) => !isMoreKnown(one))]
  if (page.offerings.length === 0) return <Unknown />
  return (
    <>
      {known.length > 0 ? <OfferingCards offerings={known.map((one) => offeringItem(one, hasHours))} /> : null}
      {others.length > 0 ? (
        <TestsWithoutMore
          tests={others.map((one) => offeringItem(one, hasHours))}
          when={timesOfOthers(hasHours)}
          unknown={unknownOfOthers(hasHours)}
          areMore={known.length > 0}
        />
      ) : null}
    </>
  )
}

const Times = ({ page }: Props) => {
  const { bankHolidays, exceptions, hours, hoursFrom, name, offerings, status } = page
  if (hours.length > 0 || exceptions.length > 0)
    return (
      <OpeningHours
        caption={`Opening times of ${name}`}
        from={hoursFrom ? formatDay(hoursFrom) : null}
        hours={bankHolidays ? [...hours, bankHolidays] : hours}
        exceptions={exceptions.map(exceptionRow)}
      />
    )
  if (status?.isClosed) return <p>{status.heading}</p>
  return offerings.some((one) => one.hours.length > 0) ? (
    <p>
      Only known for some tests: see &quot;Tests here&quot;. For others: <NotKnown />.
    </p>
  ) : (
    <Unknown />
  )
}

/** What people need to find the place and nobody has told us, in words; null when all is known. */
const missingOf = ({ lines, postcode }: CentrePage['address']): string | null =>
  [lines.length === 0 ? 'street' : null, postcode ? null : 'postcode'].filter(Boolean).join(' and ') || null

const Where = ({ map, page }: Props & { map: ReactNode }) => {
  const { lines, postcode, town } = page.address
  const address = [...lines, town, ...(postcode ? [postcode] : [])]
  return (
    <Place
      address={address}
      addressMissing={missingOf(page.address)}
      directions={directionsTo({ exact: page.position && !page.position.approximate ? page.position : null, address })}
      map={map}
    />
  )
}

/** What holds at every centre: the Accessible Information Standard. */
const formatsAnywhere =
  'Tell the person who refers you, or the centre before you come, if you need a format such as large print or Easy Read, or support to understand and be understood. NHS services have to ask about such needs and meet them.'

const wayItem = (page: CentrePage, key: WayKey): WayItem => {
  const [way, label] = [page.gettingThere[key], ways.find((one) => one.key === key)?.label ?? '']
  return {
    label,
    has: way?.has ?? null,
    text: way?.text ?? null,
    checked: way?.checked ? formatPartialDate(way.checked) : null,
  }
}

const Facts = ({ keys, page }: Props & { keys: WayKey[] }) => (
  <Ways named={keys.length > 1} ways={keys.map((key) => wayItem(page, key))} />
)

const Support = ({ page }: Props) => (
  <>
    <Facts page={page} keys={['hearingLoop', 'interpreters', 'communication']} />
    {page.gettingThere.communication ? null : <p>{formatsAnywhere}</p>}
  </>
)

const isAnyUnknown = (page: CentrePage): boolean =>
  page.offerings.length === 0 ||
  missingOf(page.address) !== null ||
  !page.phone ||
  Object.values(page.gettingThere).some((way) => way === null) ||
  page.offerings.some((one) => offeringItem(one, page.hours.length > 0).unknown.length > 0)

const Phone = ({ page }: Props) => (
  <>
    <p>{page.phone ? <a href={telephoneHref(page.phone)}>{page.phone}</a> : <NotKnown />}</p>
    {isAnyUnknown(page) ? <WhomToAsk trust={page.hostTrust} /> : null}
  </>
)

const partsOf = (page: CentrePage, map: ReactNode): VisitPart[] => [
  { id: 'tests', heading: 'Tests here', content: <Tests page={page} /> },
  {
    id: 'who-can-refer',
    heading: 'Who can refer you',
    content:
      page.offerings.length === 0 ? (
        <Unknown />
      ) : (
        <WhoCanRefer referrers={referrerItems(page.offerings)} more={moreOfReferrers(page.offerings)} />
      ),
  },
  { id: 'opening-times', heading: 'Opening times', content: <Times page={page} /> },
  { id: 'getting-there', heading: 'Getting there', content: <Where page={page} map={map} /> },
  { id: 'step-free', heading: 'Step-free access', content: <Facts page={page} keys={['stepFree']} /> },
  {
    id: 'parking',
    heading: 'Parking',
    content: <Facts page={page} keys={['parking', 'blueBadge', 'dropOff']} />,
  },
  { id: 'bus', heading: 'Bus and train', content: <Facts page={page} keys={['bus']} /> },
  { id: 'phone', heading: 'Phone', content: <Phone page={page} /> },
  {
    id: 'support',
    heading: 'Communication support',
    content: <Support page={page} />,
  },
  {
    id: 'inside',
    heading: 'In the building',
    content: <Facts page={page} keys={['toilets', 'changingPlace', 'quietSpace']} />,
  },
]

/** All that one needs to know before a visit, in a fixed order: what is not known is said as such. */
export function Visit({ map, page }: Props & { map?: ReactNode }) {
  return <VisitList heading="Your visit" parts={partsOf(page, map)} />
}
