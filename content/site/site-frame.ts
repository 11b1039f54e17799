import { readOnce } from '@/server/page-cache/cache-tags'
import { type AlertView, siteAlerts } from '../alerts/alerts'
import { trustLinks } from '../collaborative/trusts'
import { listTag } from '../lists'
import { linkOf, type Link } from '../relations'
import type { Review } from '../review'
import { notWithdrawn } from '../shown'
import { readGlobal } from '../stored/globals'
import { findFacets } from '../stored/lists'
import { thePublic } from '../viewer'

/** What every page has around it. */
export interface SiteFrame {
  menu: Link[]
  footer: Link[]
  footerText: string | null
  licence: string | null
  /** the trusts whose partnership this is */
  members: Link[]
  /** of the home page and the pages that list records */
  listsReview: Review
  /** what people must know at once, the most urgent first */
  alerts: AlertView[]
}

/** Sections that are always in the menu; pages of the editors come after them. */
const sectionsInMenu: Link[] = [
  { href: '/community-diagnostic-centres', text: 'Find a centre' },
  { href: '/tests', text: 'Tests' },
  { href: '/waiting-times', text: 'Waiting times' },
  { href: '/trusts', text: 'Our trusts' },
  { href: '/networks', text: 'Our networks' },
  { href: '/workstreams', text: 'Our work' },
  { href: '/governance', text: 'Governance' },
  { href: '/news', text: 'News' },
]

const readFrame = async (): Promise<SiteFrame> => {
  const [settings, pages, members, alerts] = await Promise.all([
    readGlobal(thePublic, 'site-settings', {
      select: { footerText: true, licence: true, listsReviewed: true, listsReviewDue: true },
      tag: listTag('site-settings', 'footer'),
    }),
    findFacets('pages', 'menu', {
      where: { and: [{ menu: { exists: true } }, notWithdrawn] },
      sort: ['menuOrder', 'title'],
      tags: [listTag('pages', 'inMenu')],
    }),
    trustLinks(),
    siteAlerts(),
  ])
  const linksIn = (menu: 'header' | 'footer'): Link[] =>
    pages.filter((page) => page.menu === menu).map((page) => linkOf('pages', page))
  return {
    menu: [...sectionsInMenu, ...linksIn('header')],
    alerts,
    footer: linksIn('footer'),
    footerText: settings.footerText ?? null,
    licence: settings.licence ?? null,
    members,
    listsReview: { lastReviewed: settings.listsReviewed ?? null, nextReviewDue: settings.listsReviewDue ?? null },
  }
}

/** Menu, footer and alerts: on every page, so read once for all, with tags that only their own changes invalidate. */
export const siteFrame = (): Promise<SiteFrame> => readOnce('site-frame', readFrame)
