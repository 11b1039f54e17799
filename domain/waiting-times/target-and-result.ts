import { formatPartialDate } from '../dates/partial-date'
import { inWords } from '../text/in-words'
import { england, type Figure } from './figure'
import type { ReportingTrust } from './providers'
import { inPercent, reaches, shareUnder, type Share } from './share'
import { waitingTimesSource } from './source'
import { waitStandards } from './standards'
import { testCodes } from './tests'
import { providersIn, waitingLists, type Asked, type WaitingList } from './waiting-list'

/** The share under 6 weeks at the end of a month. */
export interface ResultOfMonth {
  /** YYYY-MM */
  month: string
  share: Share
  /** as it is shown: '78.4%' */
  percent: string
  /** whether that is what was aimed for */
  isReached: boolean
  /** trusts that report nothing in this month: they are not counted */
  without: readonly ReportingTrust[]
}

/** What was aimed for, with what came of it: data and words for every place that names the target. */
export interface TargetAndResult {
  target: typeof waitStandards.target
  /** at the end of the target's month; null: no figures of it */
  atTarget: ResultOfMonth | null
  /** at the end of the newest month, where that is not the target's; null: no figures, or none of another month */
  latest: ResultOfMonth | null
  /** all providers in England, at the end of the newest month shown */
  england: ResultOfMonth | null
  /** sentences, in this order: the target, what came of it, who is not counted */
  words: readonly string[]
  /** what is counted, and who counts it */
  counts: string
  source: string
}

const resultOf = (list: WaitingList | undefined, trusts: readonly ReportingTrust[]): ResultOfMonth | null => {
  const share = list && shareUnder(list, waitStandards.target.weeks)
  if (list === undefined || share == null) return null
  const counted = providersIn(list)
  return {
    month: list.month,
    share,
    percent: inPercent(share),
    isReached: reaches(share, waitStandards.target.percent),
    without: trusts.filter(({ code }) => !counted.has(code)),
  }
}

const { by, percent, weeks } = waitStandards.target

const resultWords = ({ atTarget, england: national, latest }: Omit<TargetAndResult, 'words'>): string[] => {
  const beside = national ? ` (England ${national.percent})` : ''
  const newest = latest ? `${latest.percent} in ${formatPartialDate(latest.month)}${beside}` : null
  const waited = `of the people waiting at the end of that month had waited under ${weeks} weeks`
  if (atTarget) {
    const then = `${atTarget.percent} ${waited}`
    return [newest === null ? `${then}${beside}.` : `${then}; ${newest}.`]
  }
  const unknown = `There are no figures for ${formatPartialDate(by)}.`
  if (latest === null) return [unknown]
  const now = `${latest.percent} of the people waiting at the end of ${formatPartialDate(latest.month)}`
  return [unknown, `${now} had waited under ${weeks} weeks${beside}.`]
}

/** The trusts that months are without: a sentence for all months that are without the same. */
const withoutWords = (results: readonly (ResultOfMonth | null)[]): string[] => {
  const months = new Map<string, string[]>()
  for (const result of results) {
    if (result === null || result.without.length === 0) continue
    const names = inWords(result.without.map(({ name }) => name))
    months.set(names, [...(months.get(names) ?? []), formatPartialDate(result.month)])
  }
  return [...months].map(([names, of]) => `${inWords(of)} ${of.length === 1 ? 'is' : 'are'} without ${names}.`)
}

/**
 * The target of 95% with the result beside it, from the figures: 'of people waiting', in the month of the target and in the newest.
 * @param figures of these trusts and of England, of any months; only that of the target and the newest count
 * @param trusts whose people are counted; one trust for the page of a trust
 * @param tests which tests; by default all 15
 */
export const targetAndResult = (
  figures: readonly Figure[],
  trusts: readonly ReportingTrust[],
  tests: Asked['tests'] = testCodes,
): TargetAndResult => {
  const ours = waitingLists(figures, { providers: trusts.map(({ code }) => code), tests })
  const newest = [...ours.keys()].sort().at(-1)
  const atTarget = resultOf(ours.get(by), trusts)
  const latest = newest === undefined || newest === by ? null : resultOf(ours.get(newest), trusts)
  const national = waitingLists(figures, { providers: [england], tests })
  const beside = resultOf(national.get((latest ?? atTarget)?.month ?? ''), [])
  const found = {
    target: waitStandards.target,
    atTarget,
    latest,
    england: beside,
    counts: 'This counts people still waiting, not people seen.',
    source: waitingTimesSource.name,
  }
  const aim = `${percent}% in under ${weeks} weeks by ${formatPartialDate(by)}: our target.`
  return { ...found, words: [aim, ...resultWords(found), ...withoutWords([atTarget, latest])] }
}
