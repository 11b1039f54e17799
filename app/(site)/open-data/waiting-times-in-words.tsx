import { Heading } from '@/components/nhs/heading'
import { figuresCsv } from '@/domain/waiting-times/address'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import { objectOf } from '@/open-data/definition/fields'
import { besideFigures, figureFields } from '@/open-data/waiting-times/figures'
import { elsewhere, ExampleAnswer, licensed } from './example-answer'
import { exampleFigure } from './example-figure'

const threeYears = figuresCsv({ trusts: ['RXL'], tests: ['MRI'], from: '2023-04', to: '2026-03' })

/** What the data of waiting times means, and how to ask for some of it. */
export function WaitingTimesInWords() {
  const months = [{ month: exampleFigure.month, notes: [], publishedOn: '2026-05-14', importedOn: '2026-05-15' }]
  const beside = objectOf(besideFigures, { asOf: exampleFigure.month, months }, elsewhere)
  const figures = [objectOf(figureFields, exampleFigure, elsewhere)]
  return (
    <>
      <Heading>What the figures mean</Heading>
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
        </ul>
      </div>
      <ExampleAnswer
        summary="Show an example of waiting times"
        label="An example of waiting times as data"
        answer={{ ...licensed, ...beside, figures }}
      />
    </>
  )
}
