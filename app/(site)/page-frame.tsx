import type { ReactNode } from 'react'
import type { LinkData } from '@/components/nhs/link'
import { SiteShell } from '@/components/site/frame/site-shell'
import { siteFrame } from '@/content/site/site-frame'
import type { AlertView } from '@/content/alerts/alerts'
import { absolute } from '@/content/site/site-address'
import type { Review } from '@/content/review'
import { byLevel } from '@/domain/alerts/alert'
import { formatDay } from '@/domain/formatting/dates'
import { JsonLd } from './json-ld'

interface Props {
  path: string
  /** the breadcrumb without home and the page itself */
  above?: LinkData[]
  /** false for home and error pages, which have no breadcrumb */
  belowHome?: boolean
  layout?: 'page' | 'bands'
  /** of the record that the page is about; 'lists' for the home page and pages that list records */
  review?: Review | 'lists'
  /** of the record that the page is about, besides those of every page */
  alerts?: AlertView[]
  children: ReactNode
}

const home: LinkData = { href: '/', text: 'Home' }

const breadcrumbList = (links: LinkData[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: links.map(({ href, text }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: text,
    item: absolute(href),
  })),
})

/** A page with its menu, breadcrumb and footer. */
export async function PageFrame({ path, above = [], alerts = [], belowHome = true, layout, review, children }: Props) {
  const frame = await siteFrame()
  const { lastReviewed, nextReviewDue } = (review === 'lists' ? frame.listsReview : review) ?? {}
  const breadcrumbs = belowHome ? [home, ...above] : []
  return (
    <SiteShell
      frame={{ ...frame, alerts: byLevel([...frame.alerts, ...alerts]) }}
      path={path}
      breadcrumbs={breadcrumbs}
      layout={layout}
      lastReviewed={lastReviewed ? formatDay(lastReviewed) : null}
      nextReviewDue={nextReviewDue ? formatDay(nextReviewDue) : null}
    >
      {breadcrumbs.length > 0 ? <JsonLd data={breadcrumbList(breadcrumbs)} /> : null}
      {children}
    </SiteShell>
  )
}
