import { Button } from '@/components/nhs/button'
import { Checkboxes } from '@/components/nhs/checkboxes'
import { Heading, type HeadingLevel } from '@/components/nhs/heading'
import { Input } from '@/components/nhs/input'
import { Select, type Option } from '@/components/nhs/select'

interface Props {
  /** the tests that people can choose; "Any test" comes before them */
  tests: Option[]
  test?: string
  near?: string
  /** places that a browser may offer while somebody types */
  places?: readonly string[]
  /** what else people can ask for; none: the form asks for a test and a place only */
  wishes?: { name: string; label: string; checked: boolean }[]
  /** what is wrong with the place: 'Enter a town or postcode in ...' */
  error?: string | null
  level?: HeadingLevel
  heading?: string
  /** true on the home page: the form reaches up into the hero */
  lifted?: boolean
  /** true where something else frames and names the form */
  plain?: boolean
}

const classOf = (lifted: boolean, plain: boolean): string =>
  ['site-finder', lifted ? 'site-finder--lifted' : '', plain ? 'site-finder--plain' : ''].filter(Boolean).join(' ')

/** Finds a centre by test and place: a plain GET form, its answer has an address of its own. */
export function Finder({
  tests,
  test = '',
  near = '',
  places,
  wishes = [],
  error,
  level = 2,
  heading = 'Find a centre for your test',
  lifted = false,
  plain = false,
}: Props) {
  return (
    <form
      className={classOf(lifted, plain)}
      // the answer names itself 'results': the browser shows and focuses it, without a script
      action="/community-diagnostic-centres#results"
      method="get"
      role="search"
      aria-label={heading}
    >
      {plain ? null : (
        <Heading level={level} size="m">
          {heading}
        </Heading>
      )}
      <div className="site-finder__fields">
        <Select id="test" name="test" label="Test" options={[{ value: '', text: 'Any test' }, ...tests]} value={test} />
        <Input
          id="near"
          name="near"
          label="Town or postcode"
          value={near}
          error={error}
          autoComplete="postal-code"
          maxLength={80}
          suggestions={places}
        />
        {wishes.length > 0 ? (
          <div className="site-finder__wishes">
            <Checkboxes
              id="only"
              legend="What matters to you"
              boxes={wishes.map((wish) => ({ ...wish, value: 'yes' }))}
            />
          </div>
        ) : null}
        <Button text="Find a centre" />
      </div>
    </form>
  )
}
