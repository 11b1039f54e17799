import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** the side story; without it the main column stands alone, at reading width */
  aside?: ReactNode
}

/** The main story and, beside it, a side story; under each other on small screens. */
export function Columns({ children, aside }: Props) {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">{children}</div>
      {aside ? <div className="nhsuk-grid-column-one-third">{aside}</div> : null}
    </div>
  )
}
