import { NotKnown } from '../not-known'

interface Props {
  tests: { href: string; name: string }[]
  /** when they are done: 'When the centre is open'; null: not known */
  when: string | null
  /** what nobody has told us of any of them */
  unknown: string[]
  /** whether others come before them */
  areMore?: boolean
}

/** Tests of a centre of which no more is known than that it does them: together, so that what is not known is said once. */
export function TestsWithoutMore({ tests, when, unknown, areMore = false }: Props) {
  return (
    <>
      {areMore ? <h4 className="site-offering__name">Also done here</h4> : null}
      <ul className="nhsuk-list nhsuk-list--bullet site-links site-tests">
        {tests.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        {when ? `${when}. ` : null}
        <NotKnown />: {unknown.join(', ')}.
      </p>
    </>
  )
}
