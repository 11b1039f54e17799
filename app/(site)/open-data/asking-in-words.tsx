import { Heading } from '@/components/nhs/heading'
import { absolute } from '@/content/site/site-address'
import { examples } from '@/open-data/description/examples'
import { catalogueAddress } from '@/open-data/description/catalogue'
import { openApiAddress } from '@/open-data/description/openapi'
import { mostAtOnce, usualAtOnce } from '@/open-data/definition/data-set'
import { openDataAddress } from '@/open-data/sets/every-set'

/** How to ask for some of the data, with examples. */
export function AskingInWords() {
  return (
    <>
      <Heading>How to ask for some of it</Heading>
      <div className="nhsuk-u-reading-width">
        <p>
          Add a question mark, a name and a value to the address. What you leave out is not restricted. Several records
          in one value have commas between them, in up to 100 characters.
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <code>limit</code>: how many rows you get at once, {mostAtOnce.toLocaleString('en-GB')} at most. Without it
            JSON has {usualAtOnce}, and tables have all. Centres, tests and waiting times have all in both. News as a
            table has {mostAtOnce.toLocaleString('en-GB')}
          </li>
          <li>
            <code>next</code> in <code>meta</code> is the address of the next rows, or <code>null</code>. A table has it
            in the header <code>Link</code>. Use it as it is. What is added or taken away meanwhile moves no other row
          </li>
          <li>
            Rows that come in parts are in the order of their numbers, and news with the newest first. Tests at a
            centre, and projects of a workstream, are in the order of their numbers as text: <code>test/10</code> comes
            before <code>test/2</code>. All rows at once have an order of their own, which may change
          </li>
          <li>
            <code>updated_since</code>: what has changed since a day or a moment (RFC 3339). It does not tell what was
            taken away
          </li>
          <li>
            What is not understood, or has no value, is answered with the status 400. The <code>error</code> says what
            there is. Only <code>_</code> and names that begin with <code>utm_</code> are passed over
          </li>
          <li>
            A number of a record that we do not have, such as <code>trust/999</code>, is no mistake: it finds no rows. A
            name or code that we do not have is answered with the status 400
          </li>
        </ul>
      </div>
      {examples.map(({ address, answer, says, status }) => (
        <div key={address}>
          <Heading level={3}>{says}</Heading>
          <pre className="site-code" tabIndex={0} role="region" aria-label={`How to ask: ${says}`}>
            <code>{`curl '${absolute(address)}'`}</code>
          </pre>
          <p>The answer has, among other things{status === 200 ? '' : `, with the status ${status}`}:</p>
          <pre className="site-code" tabIndex={0} role="region" aria-label={`The answer: ${says}`}>
            <code>{answer}</code>
          </pre>
        </div>
      ))}
      <Heading>For programs</Heading>
      <div className="nhsuk-u-reading-width">
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <a href={openDataAddress}>All sets</a>, with their addresses
          </li>
          <li>
            <a href={openApiAddress}>Description as OpenAPI 3.1</a>: every address, what it can be asked for, and what
            it answers
          </li>
          <li>
            <a href={catalogueAddress}>Description for catalogues (DCAT)</a>
          </li>
          <li>
            <a href={`${openDataAddress}/trusts.csv-metadata.json`}>What the columns of a table mean</a> (CSV on the
            Web): add <code>-metadata.json</code> to the address of any table
          </li>
        </ul>
      </div>
    </>
  )
}
