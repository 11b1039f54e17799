import type { LinkData } from '@/components/nhs/link'
import { Table } from '@/components/nhs/table'
import { NotKnown } from '../not-known'

export interface BodyRow {
  body: LinkData
  /** the letter with which it is the first to begin */
  letter?: string
  /** what it decides, or is for */
  decides: string
  /** who chairs it, or that the seat is vacant; null: not known */
  chair: string | null
  /** how often it meets; null: not known */
  meets: string | null
  next: LinkData | string
  papers: LinkData | string
}

const LinkOrText = ({ to }: { to: LinkData | string }) =>
  typeof to === 'string' ? to : <a href={to.href}>{to.text}</a>

/** Marks the first body of a letter, for links that lead into the table. */
export const letterId = (letter: string): string => `bodies-${letter.toLowerCase()}`

interface Props {
  caption: string
  bodies: BodyRow[]
  /** where each letter begins; none or one: no letters are shown */
  letters: { letter: string; href: string }[]
}

/** Bodies by name, each with what people look for first; letters lead into a long table. */
export function BodiesTable({ caption, bodies, letters }: Props) {
  return (
    <div className="site-bodies">
      {letters.length > 1 ? (
        <nav className="site-letters" aria-label="Bodies by their first letter">
          <ul className="site-letters__list">
            {letters.map(({ href, letter }) => (
              <li key={letter}>
                <a className="site-letters__letter" href={href} aria-label={`Bodies that begin with ${letter}`}>
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Table
        caption={caption}
        captionHidden
        head={['Body', 'What it decides', 'Chair', 'Meets', 'Next meeting', 'Papers']}
        rows={bodies.map(({ letter, ...row }) => ({
          key: row.body.href,
          id: letter ? letterId(letter) : undefined,
          cells: [
            <a href={row.body.href} key="body">
              {row.body.text}
            </a>,
            row.decides,
            row.chair ?? <NotKnown />,
            row.meets ?? <NotKnown />,
            <LinkOrText to={row.next} key="next" />,
            <LinkOrText to={row.papers} key="papers" />,
          ],
        }))}
      />
    </div>
  )
}
