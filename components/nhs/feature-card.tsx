import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'

/** A card whose heading sits on its edge: for the one thing of a page that matters most. */
export function FeatureCard({ heading, level = 2, children }: { heading: string; level?: HeadingLevel; children: ReactNode }) {
  return (
    <div className="nhsuk-card nhsuk-card--feature">
      <div className="nhsuk-card__content">
        <Heading level={level} size="m" part="nhsuk-card__heading">
          {heading}
        </Heading>
        {children}
      </div>
    </div>
  )
}
