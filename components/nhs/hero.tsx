import type { ReactNode } from 'react'

interface Props {
  /** the h1 of the page */
  heading: string
  lead?: string | null
  children?: ReactNode
}

/** The top of the home page: what this site is for, in one breath. */
export function Hero({ heading, lead, children }: Props) {
  return (
    <section className="nhsuk-hero nhsuk-hero--border" aria-labelledby="hero-heading">
      <div className="nhsuk-width-container">
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <div className="nhsuk-hero__content">
              <h1 className="nhsuk-heading-xl nhsuk-hero__heading" id="hero-heading">
                {heading}
              </h1>
              {lead ? <p className="nhsuk-body-l">{lead}</p> : null}
              {children}
            </div>
          </div>
        </div>
      </div>
    </section>
  )
}
