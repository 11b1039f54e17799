'use client'

import type { UIFieldClientProps } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { exceptionInWords } from '@/domain/opening-hours/days-in-words'
import { exceptionProblems } from '@/domain/opening-hours/exception-problems'
import { bankHolidaysInWords, hoursSummary, openDays } from '@/domain/opening-hours/hours-in-words'
import { hoursProblems } from '@/domain/opening-hours/hours-problems'
import { bannerOfOffering } from '@/domain/opening-hours/offering-status'
import { bannerOf, type Banner } from '@/domain/opening-hours/operating-status'
import { useBankHolidays, useExceptions, useHours, useOfferingStatus, useStatus } from './form-hours'
import { AsTheyRead } from './as-they-read'
import { rowsOfBanner } from './banner-rows'

type Of = { path: string }

const Hours = ({ path }: Of) => {
  const [hours, bankHolidays] = [useHours(path), useBankHolidays('bankHolidays')]
  const rows = hours.length === 0 ? [] : [...hoursSummary(hours), bankHolidaysInWords(bankHolidays)]
  return <AsTheyRead problems={hoursProblems(hours)} rows={rows} nothing="Not known yet" />
}

const OwnHours = ({ path }: Of) => {
  const hours = useHours(path)
  if (hours.length === 0) return null
  return <AsTheyRead problems={hoursProblems(hours)} rows={openDays(hours)} nothing="Closed" />
}

const Exceptions = ({ path }: Of) => {
  const exceptions = useExceptions(path)
  if (exceptions.length === 0) return null
  const problems = exceptionProblems(exceptions)
  const rows = problems.length > 0 ? [] : exceptions.map(exceptionInWords)
  return <AsTheyRead problems={problems} rows={rows.sort((a, b) => a.from.localeCompare(b.from))} nothing="" />
}

const BannerInWords = ({ banner }: { banner: Banner | null }) =>
  banner && <AsTheyRead problems={[]} rows={rowsOfBanner(banner)} nothing="" />

const Status = ({ path }: Of) => <BannerInWords banner={bannerOf(useStatus(path), londonDay(new Date()))} />

const OfferingStatus = ({ path }: Of) => (
  <BannerInWords banner={bannerOfOffering(useOfferingStatus(path), londonDay(new Date()))} />
)

const parts = {
  hours: ['hours', Hours],
  'own-hours': ['hours', OwnHours],
  exceptions: ['exceptions', Exceptions],
  status: ['status', Status],
  'offering-status': ['status', OfferingStatus],
} as const

/** Below boxes about opening: the words that the public will read, or what has to be mended first. */
export function HoursInWords({ path, shows }: UIFieldClientProps & { shows: keyof typeof parts }) {
  const [name, Part] = parts[shows]
  const beside = path.split('.').slice(0, -1)
  return <Part path={[...beside, name].join('.')} />
}
