import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'

const kinds = {
  'non-urgent': { part: 'nhsuk-card nhsuk-card--care nhsuk-card--care--non-urgent', said: 'Non-urgent advice' },
  urgent: { part: 'nhsuk-card nhsuk-card--care nhsuk-card--care--urgent', said: 'Urgent advice' },
  emergency: { part: 'nhsuk-card nhsuk-card--care nhsuk-card--care--emergency', said: 'Immediate action required' },
} as const

interface Props {
  kind: keyof typeof kinds
  heading: string
  level?: HeadingLevel
  children: ReactNode
}

/** The design system's care card: what to do about one's health, and how soon. */
export function CareCard({ kind, heading, level = 2, children }: Props) {
  return (
    <div className={kinds[kind].part}>
      <div className="nhsuk-card__heading-container">
        <Heading level={level} size="m" part="nhsuk-card__heading">
          <span className="nhsuk-u-visually-hidden">{kinds[kind].said}: </span>
          {heading}
        </Heading>
        <span className="nhsuk-card--care__arrow" aria-hidden="true" />
      </div>
      <div className="nhsuk-card__content">{children}</div>
    </div>
  )
}
