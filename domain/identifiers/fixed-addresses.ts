import { isDay } from '../dates/partial-date'
import { openDataPage, pageOfSet, setNames } from '../open-data/set-names'
import { addressed, publicRecords } from '../public-records'

/** Addresses of pages and files that are there whatever is published. */
export const fixedAddresses: ReadonlySet<string> = new Set([
  ...addressed.map((slug) => publicRecords[slug].section).filter((section) => section !== ''),
  '/governance/history',
  '/governance/history.xml',
  '/governance/interests',
  '/governance/meetings',
  '/governance/meetings.ics',
  '/governance/on',
  '/governance/whole-structure',
  '/link-ended',
  '/news/feed.json',
  '/news/feed.xml',
  '/news/topics',
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

/** Parts of lists, and meetings, which have a number and no name. */
const numbered = [
  /^\/news\/(?:year\/\d{4}\/)?page\/\d+$/,
  /^\/news\/year\/\d{4}$/,
  /^\/governance\/(?:meetings\/(?:upcoming\/)?|history\/)?page\/\d+$/,
  /^\/governance\/meetings\/\d+(?:\/papers\.pdf)?$/,
]

const onDay = /^\/governance\/on\/([^/]+)(?:\/whole-structure|\/page\/\d+)?$/

/** Whether an address has the form of a numbered part of a list, a meeting or a day: whether that is there is not asked. */
export const isNumbered = (address: string): boolean =>
  numbered.some((form) => form.test(address)) || isDay(onDay.exec(address)?.[1])

/** Pages about a record that have its slug in their address, and where the record itself is. */
const about: readonly [form: RegExp, record: string][] = [
  [/^\/governance\/interests\/([^/]+)$/, '/governance/$1'],
  [/^\/governance\/([^/]+)\/meetings(?:\.ics|\/page\/\d+)?$/, '/governance/$1'],
  [/^\/news\/topics\/([^/]+\/[^/]+)(?:\/page\/\d+|\/feed\.(?:xml|json))?$/, '/$1'],
  [/^\/waiting-times\/tests\/([^/]+)$/, '/tests/$1'],
  [/^\/waiting-times\/([^/]+)$/, '/trusts/$1'],
]

/** The address of the record that a page is about: '/waiting-times/tests/mri-scan' → '/tests/mri-scan'; its own address for others. */
export const recordBehind = (address: string): string => {
  const [form, record] = about.find(([one]) => one.test(address)) ?? []
  return form && record ? address.replace(form, record) : address
}
