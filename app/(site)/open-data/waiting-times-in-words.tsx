import { Details } from '@/components/nhs/details'
import { Heading } from '@/components/nhs/heading'
import { Table } from '@/components/nhs/table'
import { figuresCsv } from '@/domain/waiting-times/address'
import { testGroups } from '@/domain/waiting-times/tests'
import { waitingTimesJson } from '@/open-data/waiting-times/json'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import { licensed } from '../api/open/v1/licensed'
import { exampleFigure } from './example-figure'

const parameters: readonly [name: string, takes: string, example: string][] = [
  ['trust', "ODS codes, or the last part of a trust's address here; ENGLAND for all providers together", 'RXL,ENGLAND'],
  [
    'test',
    `codes of the statistics, the last part of a test's address here, or a group: ${Object.keys(testGroups).join(', ')}`,
    'MRI',
  ],
  ['from', 'the first month', '2023-04'],
  ['to', 'the last month', '2026-03'],
  ['sum', 'tests: the tests of each trust together. all: the tests of all trusts together, and England apart', 'all'],
]

const threeYears = figuresCsv({ trusts: ['RXL'], tests: ['MRI'], from: '2023-04', to: '2026-03' })

/** What the data of waiting times means, and how to ask for some of it. */
export function WaitingTimesInWords() {
  const example = waitingTimesJson({
    ...licensed(),
    asOf: exampleFigure.month,
    rows: [exampleFigure],
    months: [{ month: exampleFigure.month, notes: [], publishedOn: '2026-05-14', importedOn: '2026-05-15' }],
  })
  return (
    <>
      <Heading>Waiting times</Heading>
      <div className="nhsuk-u-reading-width">
        <p>
          The figures are from <a href={waitingTimesSource.url}>{waitingTimesSource.name}</a>. They count people who
          were waiting at the end of a month. They do not count people who were seen, and do not say how long one person
          will wait.
        </p>
        <p>
          Add what you want to the address, such as <code>{threeYears}</code>. What you leave out is not restricted.
          Several values have commas between them, in up to 100 characters.
        </p>
      </div>
      <Table
        caption="What you can ask for"
        head={['Name', 'What it takes', 'Example']}
        rows={parameters.map(([name, takes, value]) => ({
          key: name,
          cells: [<code key="name">{name}</code>, takes, <code key="value">{value}</code>],
        }))}
      />
      <div className="nhsuk-u-reading-width">
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <code>wait_00_01</code> is people who had waited less than 1 week, <code>wait_13_plus</code> 13 weeks or
            more
          </li>
          <li>
            A test that a trust does not report has no row: that is not zero. A sum names what it is without under{' '}
            <code>no figures of</code>, in JSON <code>no_figures_of</code>
          </li>
          <li>England holds the figures of all providers, those of our trusts too: never add it to them</li>
          <li>
            <code>percent under 6 weeks</code> is rounded as on our pages: what is below 95% is never shown as 95%
          </li>
          <li>
            <code>as_of</code> is the newest month of which there are figures, <code>published</code> the day on which
            the source published a month
          </li>
          <li>
            A value that is not understood is answered with the status 400, and an <code>error</code> that says what its
            name takes
          </li>
        </ul>
      </div>
      <Details summary="Show an example of waiting times">
        <pre className="site-code" tabIndex={0} role="region" aria-label="An example of waiting times as data">
          <code>{JSON.stringify(JSON.parse(example), null, 2)}</code>
        </pre>
      </Details>
    </>
  )
}
