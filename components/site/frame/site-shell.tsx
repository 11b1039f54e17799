import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/nhs/breadcrumb'
import { Footer } from '@/components/nhs/footer'
import { Header } from '@/components/nhs/header'
import type { LinkData } from '@/components/nhs/link'
import { ReviewDate } from '@/components/nhs/review-date'
import { SkipLink } from '@/components/nhs/skip-link'
import { type AlertItem, Alerts } from '../alerts/alerts'
import { ExpiredNotice } from './expired-notice'
import { HelpBand } from './help-band'
import { inMenu } from './in-menu'

/** What every page has around it; `content/site` reads it. */
export interface Frame {
  menu: LinkData[]
  footer: LinkData[]
  footerText?: string | null
  licence?: string | null
  /** the trusts whose partnership this is: the NHS identity asks for their names where it is an informal one */
  members?: LinkData[]
  alerts?: AlertItem[]
}

interface Props {
  frame: Frame
  /** the address of the page, '/news/a-post': marks its place in the menu */
  path: string
  /** the way from home to the page, without the page itself */
  breadcrumbs?: LinkData[]
  /** 'bands': the page is made of Bands over the whole width, as the home page is */
  layout?: 'page' | 'bands'
  /** days as people read them */
  lastReviewed?: string | null
  nextReviewDue?: string | null
  children: ReactNode
}

const organisation = { name: 'Lancashire and South Cumbria', split: 'Diagnostics Collaborative' }

const search = { action: '/search', label: 'Search this website' }

/** Who answers for the site, on every page, whatever has been filled in. */
const runBy = `This website is run by the ${organisation.name} ${organisation.split}.`

/** The whole frame of a page: header, menu, breadcrumb, content, help, footer. */
export function SiteShell({
  frame,
  path,
  breadcrumbs = [],
  layout = 'page',
  lastReviewed,
  nextReviewDue,
  children,
}: Props) {
  const reviewed = <ReviewDate lastReviewed={lastReviewed} nextReviewDue={nextReviewDue} />
  return (
    <>
      <SkipLink />
      <Header organisation={organisation} navigation={inMenu(frame.menu, path)} search={search} />
      <Alerts alerts={frame.alerts ?? []} />
      {layout === 'bands' ? (
        <main id="maincontent">
          <div className="nhsuk-width-container">
            <ExpiredNotice />
          </div>
          {children}
          {lastReviewed || nextReviewDue ? <div className="nhsuk-width-container">{reviewed}</div> : null}
        </main>
      ) : (
        <div className="nhsuk-width-container">
          <Breadcrumb items={breadcrumbs} />
          <main className="nhsuk-main-wrapper nhsuk-main-wrapper--s site-main" id="maincontent">
            <ExpiredNotice />
            {children}
            {reviewed}
          </main>
        </div>
      )}
      <HelpBand />
      <Footer
        runBy={runBy}
        members={frame.members}
        links={frame.footer}
        text={frame.footerText}
        licence={frame.licence}
      />
    </>
  )
}
