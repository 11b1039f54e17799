import { linkAddress } from './link-address'

/** Longest address that is looked at, in characters. */
const longest = 500

/** An address of another site as it is asked for, without the part after '#'; null for everything else. */
export const externalAddress = (href: string): string | null => {
  const address = linkAddress(href)
  if (address === null || !/^https?:/i.test(address)) return null
  const url = new URL(address)
  url.hash = ''
  return url.href.length > longest ? null : url.href
}

const day = 24 * 60 * 60 * 1000
/** In ms: what works is looked at once a week, what does not once a day. */
const again = { working: 7 * day, failing: day }
/** What may have been an outage is said when it lasts. */
const failuresToBelieve = 3

/** What is known of an address; moments in ms since 1970. */
export interface KnownLink {
  failures: number
  firstSeen: number | null
}

export interface LinkState extends KnownLink {
  isBroken: boolean
  problem: string | null
  dueAt: number
}

/** What came of looking: it works, it is not there for certain, or something that may pass. */
export type Looked = { works: true } | { works: false; isCertain: boolean; problem: string }

/** What is known of an address once it was looked at, and when to look again. */
export const afterLooking = ({ failures, firstSeen }: KnownLink, looked: Looked, at: number): LinkState =>
  looked.works
    ? { failures: 0, firstSeen: null, isBroken: false, problem: null, dueAt: at + again.working }
    : {
        failures: failures + 1,
        firstSeen: firstSeen ?? at,
        isBroken: looked.isCertain || failures + 1 >= failuresToBelieve,
        problem: looked.problem,
        dueAt: at + again.failing,
      }
