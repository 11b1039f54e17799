interface Props {
  title: string
  /** one sentence: what to do about these */
  help: string
  rows: { href: string; title: string; kind: string; note: string }[]
}

/** Records that wait for somebody; nothing at all when none does. */
export function WaitingList({ title, help, rows }: Props) {
  if (rows.length === 0) return null
  return (
    <section className="desk__part">
      <h2>{title}</h2>
      <p>{help}</p>
      <ul className="desk__list">
        {rows.map((row) => (
          <li key={row.href}>
            <a href={row.href}>{row.title}</a> <span className="desk__kind">{row.kind}</span>
            {row.note ? <div className="desk__note">{row.note}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
