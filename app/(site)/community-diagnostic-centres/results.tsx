import { Details } from '@/components/nhs/details'
import { ErrorSummary } from '@/components/nhs/error-summary'
import { Heading } from '@/components/nhs/heading'
import type { Option } from '@/components/nhs/select'
import { Finder } from '@/components/site/centres/finder'
import { OutsideRegion } from '@/components/site/centres/outside-region'
import { Columns } from '@/components/site/columns'
import { PageHeading } from '@/components/site/page-heading'
import type { Asked, Found } from '@/content/centres/finder'
import { townNames } from '@/content/places/places'
import { CentresMap } from '../centres-map'
import { PageFrame } from '../page-frame'
import { finderAddress, keyOf } from './finder-address'
import { FoundCentres } from './found-centres'
import { head, leadOf } from './head'

interface Props {
  asked: Asked
  tests: Option[]
  found: Found
}

const Map = ({ found: { fit, nearly, place, possible } }: Pick<Props, 'found'>) => (
  <CentresMap title="Where these centres are" centres={[...fit, ...possible, ...nearly]} asked={place} />
)

const wishesOf = ({ filters }: Found) =>
  filters.map(({ isOn, name, wish }) => ({ name: keyOf[wish], label: name, checked: isOn }))

const suggestionsIn = ({ asked, found }: Pick<Props, 'asked' | 'found'>) =>
  found.suggestions.map((near) => ({ href: finderAddress({ ...asked, near, page: 1 }), text: `Did you mean ${near}?` }))

/** The finder with every centre below it, and what is wrong with what was asked. */
export function AllCentres({ asked, tests, found }: Props) {
  const errors = found.problem ? [{ href: '#near', text: found.problem }, ...suggestionsIn({ asked, found })] : []
  return (
    <PageFrame path={head.path} review="lists">
      <ErrorSummary id="results" errors={errors} />
      <PageHeading title={head.title} lead={leadOf(found)} />
      <Finder
        tests={tests}
        test={asked.test}
        near={asked.near}
        places={townNames}
        wishes={wishesOf(found)}
        error={found.problem}
      />
      <Columns aside={<Map found={found} />}>
        <Heading>{found.heading}</Heading>
        <FoundCentres asked={asked} found={found} />
      </Columns>
    </PageFrame>
  )
}

/** What was found, before all else; the search is folded below its heading. */
export function Results({ asked, tests, found }: Props) {
  return (
    <PageFrame path={head.path} above={[{ href: head.path, text: head.title }]} review="lists">
      <PageHeading title={found.heading} focusId="results" />
      <Details summary="Change search">
        <Finder tests={tests} test={asked.test} near={asked.near} places={townNames} wishes={wishesOf(found)} plain />
      </Details>
      <OutsideRegion text={found.outside} suggestions={suggestionsIn({ asked, found })} />
      <Columns aside={<Map found={found} />}>
        <h2 className="nhsuk-u-visually-hidden">Centres found</h2>
        <FoundCentres asked={asked} found={found} />
      </Columns>
    </PageFrame>
  )
}
