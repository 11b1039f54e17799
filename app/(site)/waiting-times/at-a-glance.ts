import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatCount } from '@/domain/formatting/numbers'
import { againstPercent } from '@/domain/waiting-times/against'
import { changeSince } from '@/domain/waiting-times/change'
import { monthAfter } from '@/domain/waiting-times/month'
import { inPercent, shareUnder } from '@/domain/waiting-times/share'
import { waitStandards } from '@/domain/waiting-times/standards'
import { waitUnder } from '@/domain/waiting-times/wait-under'
import { changeOfPeople, changeOfShare, waitInWords } from '@/domain/waiting-times/wait-words'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'

/** Sums by month. */
export type Lists = ReadonlyMap<string, WaitingList>

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const nobody = 'Nobody was waiting'

/** Why a month is not compared with another. */
const notCompared = (then: WaitingList | undefined, month: string): string =>
  then === undefined
    ? `No figures for ${formatPartialDate(month)}`
    : `Not compared: different trusts reported in ${formatPartialDate(month)}`

/** The people of a list, or the share, against an earlier month, in words. */
export const peopleSince = (lists: Lists, month: string, earlier: string): string => {
  const change = changeSince(lists.get(month), lists.get(earlier))
  return change ? capitalised(changeOfPeople(change)) : notCompared(lists.get(earlier), earlier)
}

const shareSince = (lists: Lists, month: string, earlier: string): string => {
  const change = changeSince(lists.get(month), lists.get(earlier))
  if (!change) return notCompared(lists.get(earlier), earlier)
  return change.points === null ? nobody : capitalised(changeOfShare(change.points, earlier))
}

const against = (list: WaitingList, percent: number): string => {
  const share = shareUnder(list, 6)
  return share ? capitalised(againstPercent(share, percent)) : nobody
}

const shareOf = (list: WaitingList, weeks: 6 | 13): string => {
  const share = shareUnder(list, weeks)
  return share ? inPercent(share) : nobody
}

/** The wait that so many percent are under, in words. */
export const waitOf = ({ bands }: WaitingList, percent: number): string => {
  const wait = waitUnder(bands, percent)
  return wait ? capitalised(waitInWords(wait)) : nobody
}

/** A line of the table: its name, and how it is said of a list. */
type Line = readonly [name: string, of: (lists: Lists, list: WaitingList) => string]

const linesOf = (month: string): Line[] => {
  const [lastMonth, lastYear] = [monthAfter(month, -1), monthAfter(month, -12)]
  const { target, national } = waitStandards
  return [
    ['People waiting', (_, { waiting }) => formatCount(waiting)],
    ['Had waited less than 6 weeks', (_, list) => shareOf(list, 6)],
    [`Against our target of ${target.percent}%`, (_, list) => against(list, target.percent)],
    [`Against the national standard of ${national.percent}%`, (_, list) => against(list, national.percent)],
    ['Had waited less than 13 weeks', (_, list) => shareOf(list, 13)],
    ['Wait that half were under (estimate)', (_, list) => waitOf(list, 50)],
    ['Wait that 92 in 100 were under (estimate)', (_, list) => waitOf(list, 92)],
    ['People waiting, since the month before', (lists) => peopleSince(lists, month, lastMonth)],
    ['Less than 6 weeks, since the month before', (lists) => shareSince(lists, month, lastMonth)],
    ['People waiting, since the year before', (lists) => peopleSince(lists, month, lastYear)],
    ['Less than 6 weeks, since the year before', (lists) => shareSince(lists, month, lastYear)],
  ]
}

/** The month in figures: a row each, with a cell for each of the lists. */
export const atAGlance = (month: string, columns: readonly Lists[]): { name: string; cells: string[] }[] =>
  linesOf(month).map(([name, of]) => ({
    name,
    cells: columns.map((lists) => {
      const list = lists.get(month)
      return list ? of(lists, list) : 'No figures'
    }),
  }))
