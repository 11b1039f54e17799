import { formatCount } from '@/domain/formatting/numbers'
import type { PlanInWords } from '@/domain/waiting-times/import/in-words'
import { inPercent } from '@/domain/waiting-times/share'
import type { Checked } from '@/domain/waiting-times/import/checked'

const Problems = ({ moreProblems, problems }: Checked) => (
  <ul className="waiting-import__problems">
    {problems.map((problem) => (
      <li key={problem}>{problem}</li>
    ))}
    {moreProblems > 0 ? <li>And {formatCount(moreProblems)} more.</li> : null}
  </ul>
)

const Months = ({ months }: PlanInWords) => (
  <div className="waiting-import__table" role="region" aria-label="Figures by month" tabIndex={0}>
    <table>
      <caption>Figures by month</caption>
      <thead>
        <tr>
          {['Month', 'New', 'Changed', 'Removed', 'Unchanged'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ added, changed, month, removed, unchanged }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {[added, changed, removed, unchanged].map((count, place) => (
              <td key={place}>{formatCount(count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Providers = ({ newest, providers }: PlanInWords) => (
  <div className="waiting-import__table" role="region" aria-label={`What the file has for ${newest}`} tabIndex={0}>
    <table>
      <caption>What the file has for {newest}</caption>
      <thead>
        <tr>
          {['Who', 'Tests', 'People waiting', 'Under 6 weeks'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {providers.map(({ name, tests, underSixWeeks, waiting }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{tests}</td>
            <td>{formatCount(waiting)}</td>
            <td>
              {formatCount(underSixWeeks)}
              {waiting > 0 ? ` (${inPercent({ part: underSixWeeks, whole: waiting })})` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Changes = ({ changes, more }: PlanInWords) =>
  changes.length === 0 ? null : (
    <>
      <h3>What changes of figures that are public now</h3>
      <ul>
        {changes.map(({ about, words }) => (
          <li key={about}>
            <strong>{about}</strong>
            <ul>
              {words.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
          </li>
        ))}
        {more > 0 ? <li>And {formatCount(more)} more figures.</li> : null}
      </ul>
    </>
  )

/** What a file holds and what it would change, or all that is wrong with it. */
export function Found({ checked }: { checked: Checked }) {
  const { broughtBefore, fileName, plan, problems, rowsKept, rowsRead, warnings } = checked
  return (
    <>
      <p>
        {fileName}: {formatCount(rowsRead)} rows read
        {problems.length === 0 ? `, which make ${formatCount(rowsKept)} figures of our trusts and of England` : ''}.
      </p>
      {broughtBefore === null ? null : <p>This very file was kept on {broughtBefore}.</p>}
      {problems.length > 0 ? <Problems {...checked} /> : null}
      {warnings.map((warning) => (
        <p key={warning} className="waiting-import__warning">
          <strong>Check this:</strong> {warning}
        </p>
      ))}
      {plan === null ? null : (
        <>
          <Months {...plan} />
          <Providers {...plan} />
          <Changes {...plan} />
        </>
      )}
    </>
  )
}
