import { waitingTimesSource } from '@/domain/waiting-times/source'

/** Which file to take, and what becomes of it. */
export const AboutFile = () => (
  <>
    <p>
      NHS England publishes the figures each month, on the second Thursday: of March in May. Download the file that it
      calls “full extract” from{' '}
      <a href={waitingTimesSource.url} target="_blank" rel="noreferrer">
        NHS England’s page of diagnostics waiting times (opens in a new tab)
      </a>
      , and choose it here as it is. Nothing is kept before you have seen what would change.
    </p>
    <details>
      <summary>What is read, and what is kept</summary>
      <ul>
        <li>The full extract of one month, as a CSV file or as its zip. It has about 147,000 rows.</li>
        <li>
          Or a CSV file with one row for each month, provider and test, of any months: the columns of <code>month</code>
          , <code>provider</code>, <code>test</code>, the 14 bands, <code>waiting</code> and the three activities.
        </li>
        <li>Kept are the figures of our trusts, and the sum of all providers, as England.</li>
        <li>
          All rows are checked. If one is wrong, none is kept, and you are told its line and column. Do not mend numbers
          yourself: download the file again, or ask NHS England.
        </li>
        <li>The full extract of a month replaces all that is stored of that month.</li>
      </ul>
    </details>
  </>
)
