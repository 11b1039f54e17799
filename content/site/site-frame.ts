import { addressOf } from '@/domain/public-records'
import type { Link } from '../relations'
import { findMany, readGlobal } from '../stored'
import { thePublic } from '../viewer'

/** What every page has around it. */
export interface SiteFrame {
  menu: Link[]
  footer: Link[]
  footerText: string | null
  licence: string | null
}

/** The sections that always have a place in the menu; editors add pages after them. */
const sectionsInMenu: Link[] = [
  { href: '/community-diagnostic-centres', text: 'Find a centre' },
  { href: '/tests', text: 'Tests' },
  { href: '/trusts', text: 'Our trusts' },
  { href: '/networks', text: 'Our networks' },
  { href: '/workstreams', text: 'Our work' },
  { href: '/governance', text: 'Governance' },
  { href: '/news', text: 'News' },
]

/** Menu and footer: read by every page, so only changes of pages in a menu and of the settings touch it. */
export const siteFrame = async (): Promise<SiteFrame> => {
  const [settings, pages] = await Promise.all([
    readGlobal(thePublic, 'site-settings'),
    findMany('pages', {
      where: { menu: { exists: true } },
      sort: ['menuOrder', 'title'],
      select: { title: true, slug: true, menu: true },
      tag: 'pages:menu',
    }),
  ])
  const linksIn = (menu: 'header' | 'footer'): Link[] =>
    pages
      .filter((page) => page.menu === menu)
      .map((page) => ({ href: addressOf('pages', page.slug), text: page.title }))
  return {
    menu: [...sectionsInMenu, ...linksIn('header')],
    footer: linksIn('footer'),
    footerText: settings.footerText ?? null,
    licence: settings.licence ?? null,
  }
}
