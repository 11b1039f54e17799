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

interface Props {
  referrers: ReferrerItem[]
  /** what more there is to say of a test: without it a yes would promise too much */
  more?: { test: string; text: string }[]
}

const More = ({ more }: { more: { test: string; text: string }[] }) =>
  more.map(({ test, text }) => (
    <p key={test}>
      {test}: {text}
    </p>
  ))

const Answers = ({ referrers }: Pick<Props, 'referrers'>) => {
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

/** Who can refer people to a centre, each with the tests for which they can. */
export function WhoCanRefer({ more = [], referrers }: Props) {
  return (
    <>
      <Answers referrers={referrers} />
      <More more={more} />
    </>
  )
}
