interface Props {
  /** what has to be mended first */
  problems: { message: string }[]
  rows: { days: string; hours: string; reason?: string | null }[]
  /** said where there are no rows */
  nothing: string
}

/** Opening times in words, as visitors will read them. */
export function AsTheyRead({ nothing, problems, rows }: Props) {
  return (
    <div className="as-they-read" role="status">
      {problems.length > 0 ? (
        <>
          <p>To be mended:</p>
          <ul>
            {problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>The public will read:</p>
          {rows.length === 0 ? <p>{nothing}</p> : null}
          <dl>
            {rows.map(({ days, hours, reason }, row) => (
              <div key={`${days} ${row}`}>
                <dt>{days}</dt>
                <dd>{[hours, reason].filter(Boolean).join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
