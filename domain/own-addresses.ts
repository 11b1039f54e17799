import { openDataPage, pageOfSet, setNames } from './open-data/set-names'
import { addressed, publicRecords } from './public-records'

/** Addresses that the site has whatever its records are; those of one record each are not among them. */
export const ownAddresses: ReadonlySet<string> = new Set([
  ...addressed.map((slug) => publicRecords[slug].section).filter((section) => section !== ''),
  '/governance/history',
  '/governance/history.xml',
  '/governance/interests',
  '/governance/meetings',
  '/governance/meetings.ics',
  '/governance/on',
  '/governance/whole-structure',
  '/index.php',
  '/link-ended',
  '/news/feed.json',
  '/news/feed.xml',
  '/news/topics',
  '/not-found',
  openDataPage,
  ...setNames.map(pageOfSet),
  '/opensearch.xml',
  '/robots.txt',
  '/search',
  '/sitemap.xml',
  '/tests/who-can-refer',
  '/unavailable',
  '/vision-and-strategy',
  '/waiting-times',
])

/** Those that are made of what there is, such as the second page of a list. */
const made = [
  /^\/news\/(?:(?:year\/\d{4}|topics\/[^/]+\/[^/]+)(?:\/page\/\d+)?|page\/\d+|topics\/[^/]+\/[^/]+\/feed\.(?:xml|json))$/,
  /^\/governance\/(?:meetings\/(?:upcoming\/)?|history\/)?page\/\d+$/,
  /^\/governance\/meetings\/\d+(?:\/papers\.pdf)?$/,
  /^\/governance\/interests\/[^/]+$/,
  /^\/governance\/on\/\d{4}-\d{2}-\d{2}(?:\/whole-structure|\/page\/\d+)?$/,
  /^\/waiting-times\/(?:tests\/)?[^/]+$/,
]

/** Whether an address has the form of one that is made of what there is; whether it is there now, only its page knows. */
export const isMadeOfContent = (address: string): boolean => made.some((form) => form.test(address))
