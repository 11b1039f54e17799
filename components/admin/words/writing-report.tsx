import type { Finding } from '@/domain/house-style/check'
import { severities, type Severity } from '@/domain/house-style/finding'
import { ruleNames, rules } from '@/domain/house-style/rules'

interface Record {
  href: string
  title: string
  kind: string
  findings: Finding[]
}

interface Props {
  read: number
  records: Record[]
  kinds: { slug: string; name: string }[]
  /** what is chosen; '' for all */
  chosen: { rule: string; kind: string }
}

/** Records shown at once: whoever mends these comes back for the next. */
const most = 100

const words: globalThis.Record<Severity, string> = {
  barrier: 'keep somebody out',
  plain: 'hard to understand',
  style: 'house style',
}

const summaryOf = (findings: Finding[]): string =>
  severities
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, severity }) => `${count} ${words[severity]}`)
    .join(', ')

const Choice = ({
  label,
  name,
  options,
  value,
}: {
  label: string
  name: string
  options: { value: string; label: string }[]
  value: string
}) => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      <option value="">All</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)

const Row = ({ findings, href, kind, title }: Record) => (
  <li>
    <h2>
      <a href={href}>{title}</a> <span className="writing-report__kind">{kind}</span>
    </h2>
    <details>
      <summary>{summaryOf(findings)}</summary>
      <ul>
        {findings.map(({ from, how, label, line, path, quote, rule }) => (
          <li key={[rule, path, line, from].join(' ')}>
            <strong>{rules[rule].label}</strong>
            {quote.trim() === '' ? null : ` “${quote}”`} <span className="writing-report__kind">in {label}.</span> {how}
          </li>
        ))}
      </ul>
    </details>
  </li>
)

/** What the rules of the house's style find in all published content, the worst first. */
export function WritingReport({ chosen, kinds, read, records }: Props) {
  const found = records.reduce((sum, { findings }) => sum + findings.length, 0)
  return (
    <section className="writing-report" aria-labelledby="writing-report-heading">
      <h1 id="writing-report-heading">Writing report</h1>
      <p>
        What is published, read with the rules of the house’s style. The worst comes first. Open a record and choose
        “Check the words” to go through it.
      </p>
      <form action="/admin/writing" method="get" className="writing-report__filters">
        <Choice
          label="What is found"
          name="rule"
          options={ruleNames.map((value) => ({ value, label: rules[value].label }))}
          value={chosen.rule}
        />
        <Choice
          label="Kind of record"
          name="kind"
          options={kinds.map(({ name, slug }) => ({ value: slug, label: name }))}
          value={chosen.kind}
        />
        <button type="submit">Show</button>
      </form>
      <p>
        {`${found} ${found === 1 ? 'thing' : 'things'} to look at in ${records.length} of ${read} published ${read === 1 ? 'record' : 'records'}.`}
        {records.length > most ? ` Here are the ${most} worst.` : ''}
      </p>
      <ul className="writing-report__records">
        {records.slice(0, most).map((record) => (
          <Row key={record.href} {...record} />
        ))}
      </ul>
    </section>
  )
}
