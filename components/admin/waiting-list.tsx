interface Row {
  href: string
  title: string
  kind: string
  note: string
  /** where the public reads it */
  address?: string
}

interface Props {
  title: string
  /** one sentence: what to do about these */
  help: string
  /** null where they could not be read */
  rows: Row[] | null
  /** what of them could not be read, in words */
  notRead?: string[]
  /** a page that shows more of them */
  all?: { href: string; label: string }
  /** what is said when there are none; without it nothing is shown then */
  none?: string
  /** stands out, as what comes first */
  isFirst?: boolean
}

/** Rows shown at once; the rest are folded away. */
const atOnce = 5

const Rows = ({ rows }: { rows: Row[] }) => (
  <ul className="editors-dashboard__list">
    {rows.map(({ address, href, kind, note, title }) => (
      <li key={`${href} ${note}`}>
        <a href={href}>{title}</a> {kind === '' ? null : <span className="editors-dashboard__kind">{kind}</span>}
        {note === '' && address === undefined ? null : (
          <div className="editors-dashboard__note">
            {note}{' '}
            {address === undefined ? null : (
              <a href={address} target="_blank" rel="noreferrer" aria-label={`See page: ${title}`}>
                See page
              </a>
            )}
          </div>
        )}
      </li>
    ))}
  </ul>
)

/** Records that need attention; nothing when there are none, unless that is to be said. */
export function WaitingList({ all, title, help, isFirst = false, none, notRead = [], rows: found }: Props) {
  const rows = found ?? []
  const isWhole = found !== null && notRead.length === 0
  if (isWhole && rows.length === 0 && none === undefined) return null
  const further = rows.slice(atOnce)
  return (
    <section
      className={`editors-dashboard__part${isFirst ? ' editors-dashboard__part--first' : ''}`}
      aria-label={title}
    >
      <h2>{rows.length > 1 ? `${title} (${rows.length})` : title}</h2>
      {isWhole ? null : (
        <p className="editors-dashboard__failed">
          {notRead.length === 0 ? 'This' : `What there is of ${notRead.join(' and ')}`} could not be read just now.
          Reload the page; if it happens again, tell the administrator.
        </p>
      )}
      <p>
        {rows.length > 0 ? help : isWhole ? none : null} {all ? <a href={all.href}>{all.label}</a> : null}
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
