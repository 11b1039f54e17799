import { Heading } from '@/components/nhs/heading'

interface Entry {
  name: string
  /** the test's own name, where this is another */
  of: string | null
  href: string
}

interface Props {
  letters: { letter: string; entries: Entry[] }[]
}

const idOf = (letter: string): string => `tests-${letter.charAt(0)}`

/** Every name of every test from A to Z, with links to the letters. */
export function TestsIndex({ letters }: Props) {
  return (
    <>
      <nav aria-label="Letters">
        <ul className="site-letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${idOf(letter)}`} aria-label={`Tests that begin with ${letter}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-index">
        {letters.map(({ entries, letter }) => (
          <section key={letter}>
            <Heading level={3} id={idOf(letter)}>
              {letter}
            </Heading>
            <ul className="nhsuk-list site-links">
              {entries.map(({ href, name, of }) => (
                <li key={`${name} ${href}`}>
                  {of === null ? (
                    <a href={href}>{name}</a>
                  ) : (
                    <>
                      {name}: see <a href={href}>{of}</a>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
