import { NotKnown } from '../not-known'

export interface ReferrerItem {
  /** 'A GP practice' */
  who: string
  /** tests by name */
  yes: string[]
  no: string[]
  unknown: string[]
}

const Answer = ({ all, tests, word }: { all: boolean; tests: string[]; word: string }) =>
  tests.length === 0 ? null : (
    <span className="site-line">
      {word}
      {all ? null : `: ${tests.join(', ')}`}
    </span>
  )

/** Who can refer people to a centre, each with the tests for which they can. */
export function WhoCanRefer({ referrers }: { referrers: ReferrerItem[] }) {
  if (referrers.every(({ no, yes }) => yes.length + no.length === 0))
    return (
      <p>
        <NotKnown />
      </p>
    )
  return (
    <dl className="site-facts">
      {referrers.map(({ no, unknown, who, yes }) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>
            <Answer word="Yes" tests={yes} all={no.length + unknown.length === 0} />
            <Answer word="No" tests={no} all={yes.length + unknown.length === 0} />
            {unknown.length > 0 ? (
              <span className="site-line">
                <NotKnown />
                {yes.length + no.length > 0 ? `: ${unknown.join(', ')}` : null}
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
