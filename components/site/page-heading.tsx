import type { ReactNode } from 'react'

interface Props {
  /** 65 characters or fewer */
  title: string
  /** what kind of page it is, above the title: 'Network', '28 May 2024' */
  caption?: string | null
  lead?: string | null
  /** where the heading is what somebody asked for: its id, and it takes the focus */
  focusId?: string
  children?: ReactNode
}

/** The h1 of a page, with its caption and lead. */
export function PageHeading({ title, caption, lead, focusId, children }: Props) {
  return (
    <div className="site-page-heading">
      <h1
        className="nhsuk-heading-xl"

        {...(focusId ? { id: focusId, tabIndex: -1, autoFocus: true } : {})}
      >
        {caption ? (
          <span className="nhsuk-caption-l">
            {caption}
            <span className="nhsuk-u-visually-hidden"> - </span>
          </span>
        ) : null}
        {title}
      </h1>
      {lead ? <p className="nhsuk-body-l nhsuk-u-reading-width">{lead}</p> : null}
      {children}
    </div>
  )
}
