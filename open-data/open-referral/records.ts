import type { Ages, WhereInside } from '@/domain/centres/offering-words'
import type { Referrers } from '@/domain/centres/referrers'
import type { KnownWay, WayKey } from '@/domain/centres/ways'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { OperatingStatus } from '@/domain/opening-hours/operating-status'

/** What people should know now or soon. */
export interface Notice {
  heading: string | null
  message: string | null
  isClosed: boolean
}

/** A test, or a group of tests, at a centre. */
export interface Offered {
  id: number
  what: { href: string; text: string }
  kind: 'test' | 'group'
  access: 'appointment' | 'walk-in' | 'both' | null
  referrers: Referrers
  referral: string | null
  lastArrival: string | null
  hours: readonly HoursRow[]
  status: Notice | null
  where: WhereInside
  preparation: string | null
  ages: Ages
  results: { how: string | null; when: string | null }
  notes: string | null
  source: string | null
  checked: string | null
}

/** A centre as its page says it. */
export interface Centre {
  id: number
  /** the path of its page */
  href: string
  name: string
  summary: string
  kind: 'hub' | 'spoke'
  host: { id: number; name: string } | null
  phone: string | null
  address: { line1: string | null; line2: string | null; town: string; postcode: string | null }
  position: { latitude: number; longitude: number; approximate: boolean } | null
  state: OperatingStatus['state']
  status: Notice | null
  hours: readonly HoursRow[]
  bankHolidays: 'closed' | 'usual' | null
  exceptions: readonly HoursException[]
  offerings: readonly Offered[]
  gettingThere: Readonly<Record<WayKey, KnownWay | null>>
  /** when the record last changed */
  updatedAt: string
}

export interface DiagnosticTest {
  id: number
  href: string
  name: string
  summary: string
  alsoKnownAs: readonly string[]
  network: { id: number; name: string } | null
}
