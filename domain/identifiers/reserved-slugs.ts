import { addressed, publicRecords } from '../public-records'

/** Parts of the site's own addresses, which no record may have as its slug. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  // first parts: sections
  ...addressed.map((slug) => publicRecords[slug].section.slice(1)).filter((name) => name !== ''),
  'waiting-times',
  'search',
  // first parts: other than pages
  'admin',
  'api',
  'files',
  'preview',
  'earlier-versions',
  'healthz',
  'readyz',
  'statz',
  'assets',
  'unavailable',
  'not-found',
  'link-ended',
  'open-data',
  '404',
  '500',
  'sitemap',
  'robots',
  'well-known',
  'next',
  'static',
  // parts inside sections
  'page',
  'topics',
  'year',
  'feed',
  'on',
  'history',
  'whole-structure',
  'interests',
  'meetings',
  'calendar',
  'open',
  'index',
  'new',
])
