import { Heading } from '@/components/nhs/heading'
import { PaperLinks, type PaperLink } from './paper-links'

export interface AgendaItem {
  number: number
  /** null: the public is not told */
  title: string | null
  /** '10:15am, led by the chair' */
  note: string | null
  /** why there is no more of it: 'Private: commercially sensitive' */
  closed: string | null
  papers: PaperLink[]
  /** that its papers come later: 'Papers are public from 3 March 2026, 9am' */
  later: string | null
}

const headed = ({ closed, number, title }: AgendaItem): string => `${number}. ${title ?? closed ?? 'Private'}`

/** The items of a meeting, each with its number; one that is private keeps its own. */
export function AgendaList({ items }: { items: AgendaItem[] }) {
  return (
    <ol className="site-list">
      {items.map((item) => (
        <li className="site-list__item" key={item.number}>
          <div className="site-list__main">
            <Heading level={3} size="s" part="site-agenda__title">
              {headed(item)}
            </Heading>
            {item.title !== null && item.closed !== null ? <p className="site-list__text">{item.closed}</p> : null}
            {item.note === null ? null : <p className="site-list__note">{item.note}</p>}
            {item.papers.length > 0 ? <PaperLinks papers={item.papers} /> : null}
            {item.later === null ? null : <p className="site-list__text">{item.later}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
