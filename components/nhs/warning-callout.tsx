import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'

/** A yellow card for what people must not miss. */
export function WarningCallout({
  heading,
  level = 2,
  children,
}: {
  heading: string
  level?: HeadingLevel
  children: ReactNode
}) {
  return (
    <div className="nhsuk-card nhsuk-card--warning">
      <div className="nhsuk-card__content">
        <Heading level={level} size="m" part="nhsuk-card__heading">
          {/important/i.test(heading) ? null : <span className="nhsuk-u-visually-hidden">Important: </span>}
          {heading}
        </Heading>
        {children}
      </div>
    </div>
  )
}
