import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** the side story; without it the main column stands alone, at reading width */
  aside?: ReactNode
  /** what people come for: at the top of the side column, and on small screens before everything else */
  first?: ReactNode
}

/** The main story and, beside it, a side story; under each other on small screens. */
export function Columns({ children, aside, first }: Props) {
  return (
    <div className={first ? 'nhsuk-grid-row site-columns' : 'nhsuk-grid-row'}>
      {first ? <div className="nhsuk-grid-column-one-third">{first}</div> : null}
      <div className="nhsuk-grid-column-two-thirds">{children}</div>
      {aside ? <div className="nhsuk-grid-column-one-third">{aside}</div> : null}
    </div>
  )
}
