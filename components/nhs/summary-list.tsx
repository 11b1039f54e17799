import type { ReactNode } from 'react'

export interface SummaryRow {
  key: string
  value: ReactNode
}

/** Facts in pairs; a row without a value is left out, and so is a list without rows. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const known = rows.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
  if (known.length === 0) return null
  return (
    <dl className="nhsuk-summary-list nhsuk-summary-list--no-last-row-border">
      {known.map(({ key, value }) => (
        <div className="nhsuk-summary-list__row" key={key}>
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
