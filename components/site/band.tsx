import type { ReactNode } from 'react'
import { Heading } from '@/components/nhs/heading'

interface Props {
  /** 'white' sets a part of the page apart, over the whole width */
  tone?: 'grey' | 'white'
  heading?: string
  /** for links to this part */
  id?: string
  intro?: string | null
  children: ReactNode
}

/** A part of a page over the whole width of the window, for SiteShell's layout 'bands'. */
export function Band({ tone = 'grey', heading, id, intro, children }: Props) {
  return (
    <section className={tone === 'white' ? 'site-band site-band--white' : 'site-band'} id={id}>
      <div className="nhsuk-width-container">
        {heading ? <Heading size="l">{heading}</Heading> : null}
        {intro ? <p className="nhsuk-u-reading-width">{intro}</p> : null}
        {children}
      </div>
    </section>
  )
}
