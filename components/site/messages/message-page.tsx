import type { ReactNode } from 'react'
import { PageHeading } from '../page-heading'
import { WaysOn } from './ways-on'

/** A page that says what went wrong and where to go from here. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading title={title} />
      {children}
      <WaysOn />
    </div>
  )
}
