export interface Paper {
  href: string
  title: string
  /** 'Agenda', 'Minutes' */
  kind?: string | null
  /** how large, as people read it: '545KB, 12 pages'; null for a page of text */
  size?: string | null
}

/** Documents to read; a PDF says that it is one and how large. */
export function PapersList({ papers }: { papers: Paper[] }) {
  return (
    <ul className="site-list site-list--plain">
      {papers.map(({ href, title, kind, size }) => (
        <li className="site-list__item" key={href}>
          <div className="site-list__main">
            {kind ? <span className="site-kicker">{kind}</span> : null}
            <a className="site-list__link" href={href}>
              {size ? `${title} (PDF only, ${size})` : title}
            </a>
          </div>
        </li>
      ))}
    </ul>
  )
}
