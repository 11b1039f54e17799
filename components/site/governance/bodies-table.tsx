import type { LinkData } from '@/components/nhs/link'
import { Table } from '@/components/nhs/table'
import { NotKnown } from '../not-known'

export interface BodyRow {
  body: LinkData
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

/** Letters are of use where the table is longer than a screen. */
const many = 12

const letterOf = ({ body }: BodyRow): string => body.text.charAt(0).toUpperCase()

const idOf = (letter: string): string => `bodies-${letter.toLowerCase()}`

/** Bodies by name, each with what people look for first; a long table begins with letters that lead into it. */
export function BodiesTable({ caption, bodies }: { caption: string; bodies: BodyRow[] }) {
  const letters = bodies.length > many ? [...new Set(bodies.map(letterOf))].filter((one) => /^[A-Z]$/.test(one)) : []
  const firsts = new Map(letters.map((letter) => [bodies.find((row) => letterOf(row) === letter), letter]))
  return (
    <div className="site-bodies">
      {letters.length > 1 ? (
        <nav className="site-letters" aria-label="Bodies by their first letter">
          <ul className="site-letters__list">
            {letters.map((letter) => (
              <li key={letter}>
                <a
                  className="site-letters__letter"
                  href={`#${idOf(letter)}`}
                  aria-label={`Bodies that begin with ${letter}`}
                >
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
        rows={bodies.map((row) => {
          const letter = firsts.get(row)
          return {
            key: row.body.href,
            id: letter ? idOf(letter) : undefined,
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
          }
        })}
      />
    </div>
  )
}
