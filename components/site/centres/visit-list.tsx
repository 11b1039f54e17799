import type { ReactNode } from 'react'
import { Heading } from '@/components/nhs/heading'

export interface VisitPart {
  /** names the part in the address of the page */
  id: string
  heading: string
  content: ReactNode
}

/** What one needs to know before a visit, part by part: the name of each beside it, above it on small screens. */
export function VisitList({ heading, parts }: { heading: string; parts: VisitPart[] }) {
  return (
    <div className="nhsuk-card site-visit">
      <div className="nhsuk-card__content">
        <Heading size="m" part="nhsuk-card__heading">
          {heading}
        </Heading>
        {parts.map(({ content, heading: name, id }) => (
          <section className="site-visit__part" key={id} id={id} aria-labelledby={`${id}-name`}>
            <h3 className="site-visit__name" id={`${id}-name`}>
              {name}
            </h3>
            <div className="site-visit__content">{content}</div>
          </section>
        ))}
      </div>
    </div>
  )
}
