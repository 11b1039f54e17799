import { addressed, publicRecords } from '../public-records'

/** Words that are parts of the site's own addresses: no record may be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  // first parts: sections
  ...addressed.map((slug) => publicRecords[slug].section.slice(1)).filter((name) => name !== ''),
  'waiting-times',
  'search',
  // first parts: what is no page
  'admin',
  'api',
  'files',
  'preview',
  'healthz',
  'readyz',
  'statz',
  'assets',
  'unavailable',
  'not-found',
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
  'meetings',
  'calendar',
  'open',
  'index',
  'new',
])
