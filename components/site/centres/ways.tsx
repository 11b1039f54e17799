import { NotKnown } from '../not-known'

export interface WayItem {
  label: string
  /** null: not known whether there is any */
  has?: 'yes' | 'no' | null
  text?: string | null
  /** the day on which it was last checked, in words: '12 October 2026' */
  checked?: string | null
}

const Known = ({ has, text }: Pick<WayItem, 'has' | 'text'>) => (
  <>
    {has ? <span className="site-line">{has === 'yes' ? 'Yes' : 'No'}</span> : null}
    {text ? <span className="site-line">{text}</span> : null}
  </>
)

/** Ways to a centre and what there is in it: yes, no or not known, each with when it was checked. */
export function Ways({ named = true, ways }: { named?: boolean; ways: WayItem[] }) {
  return (
    <dl className="site-facts">
      {ways.map(({ checked, has, label, text }) => (
        <div key={label}>
          <dt className={named ? undefined : 'nhsuk-u-visually-hidden'}>{label}</dt>
          <dd>
            {has || text ? <Known has={has} text={text} /> : <NotKnown />}
            {(has || text) && checked ? <span className="site-note">Checked {checked}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
