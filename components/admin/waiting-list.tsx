interface Props {
  title: string
  /** one sentence: what to do about these */
  help: string
  rows: { href: string; title: string; kind: string; note: string; state?: string }[]
  /** a page that shows more of them */
  all?: { href: string; label: string }
}

/** Rows shown at once; the rest are folded away. */
const atOnce = 5

const Rows = ({ rows }: Pick<Props, 'rows'>) => (
  <ul className="editors-dashboard__list">
    {rows.map((row) => (
      <li key={row.href}>
        <a href={row.href}>{row.title}</a> <span className="editors-dashboard__kind">{row.kind}</span>
        {row.note ? <div className="editors-dashboard__note">{row.note}</div> : null}
      </li>
    ))}
  </ul>
)

/** Records that need attention; nothing when there are none. */
export function WaitingList({ all, title, help, rows }: Props) {
  if (rows.length === 0) return null
  const further = rows.slice(atOnce)
  return (
    <section className="editors-dashboard__part" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {help} {all ? <a href={all.href}>{all.label}</a> : null}
      </p>
      <Rows rows={rows.slice(0, atOnce)} />
      {further.length > 0 ? (
        <details className="editors-dashboard__further">
          <summary>Show {further.length} more</summary>
          <Rows rows={further} />
        </details>
      ) : null}
    </section>
  )
}
