import { formatCount } from '../../formatting/numbers'
import { formatPartialDate } from '../../dates/partial-date'
import { bandCount, england, type Figure } from '../figure'
import { waitingTests } from '../tests'
import type { KnownTrust } from './gather'
import type { ImportPlan } from './plan'

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

const testNames = new Map<string, string>(waitingTests.map(({ code, name }) => [code, name]))

const bandName = (band: number): string =>
  band === bandCount - 1 ? `${band} weeks or more` : band === 0 ? 'under 1 week' : `${band} to ${band + 1} weeks`

/** How a provider is called: its name, or what stands for all of them. */
export const providerName = (provider: string, trusts: readonly KnownTrust[]): string =>
  provider === england ? 'England' : (trusts.find(({ code }) => code === provider)?.name ?? provider)

const aboutOf = ({ month, provider, test }: Figure, trusts: readonly KnownTrust[]): string =>
  `${providerName(provider, trusts)}, ${testNames.get(test) ?? test}, ${formatPartialDate(month)}`

const countedBy = (figure: Figure): [name: string, count: number][] => [
  ['People waiting', sum(figure.bands)],
  ...figure.bands.map((count, band): [string, number] => [`Waiting ${bandName(band)}`, count]),
  ['Tests done from the waiting list', figure.activity.waitingList],
  ['Planned tests done', figure.activity.planned],
  ['Unscheduled tests done', figure.activity.unscheduled],
]

/** What differs between two figures: 'People waiting: 4,012 becomes 4,018'. */
const differences = (from: Figure, to: Figure): string[] => {
  const after = countedBy(to)
  return countedBy(from).flatMap(([name, count], place) => {
    const next = after[place]?.[1] ?? 0
    return next === count ? [] : [`${name}: ${formatCount(count)} becomes ${formatCount(next)}`]
  })
}

/** One figure that is not new, with what becomes of it. */
export interface Changed {
  about: string
  words: string[]
}

/** What a plan does to the figures of a month. */
export interface MonthChanges {
  /** 'May 2026' */
  month: string
  added: number
  changed: number
  removed: number
  unchanged: number
}

/** What a file has of a provider in its newest month. */
export interface ProviderSum {
  name: string
  tests: number
  waiting: number
  underSixWeeks: number
}

/** A plan in words, as it is shown before anything is kept. */
export interface PlanInWords {
  months: MonthChanges[]
  /** the newest month of the file */
  newest: string
  providers: ProviderSum[]
  changes: Changed[]
  /** how many changes are not among these */
  more: number
}

/** The most that one looks through before a decision. */
const mostChanges = 200

/** @param trusts how the trusts are called */
export function planInWords(plan: ImportPlan, trusts: readonly KnownTrust[]): PlanInWords {
  const brought = [...plan.added, ...plan.changed.map(({ to }) => to), ...plan.unchanged]
  const months = [...new Set([...brought, ...plan.removed].map(({ month }) => month))].sort()
  const of = (figures: readonly Figure[], month: string) => figures.filter((one) => one.month === month).length
  const newest = months.at(-1) ?? ''
  const figures = brought.filter(({ month }) => month === newest)
  const providers = [...new Set(figures.map(({ provider }) => provider))].sort()
  const changes = [
    ...plan.changed.map(({ from, to }) => ({ about: aboutOf(from, trusts), words: differences(from, to) })),
    ...plan.removed.map((figure) => ({
      about: aboutOf(figure, trusts),
      words: [`No more in the file: ${formatCount(sum(figure.bands))} people waiting become no figure`],
    })),
  ]
  return {
    newest: formatPartialDate(newest),
    months: months.map((month) => ({
      month: formatPartialDate(month),
      added: of(plan.added, month),
      changed: of(
        plan.changed.map(({ to }) => to),
        month,
      ),
      removed: of(plan.removed, month),
      unchanged: of(plan.unchanged, month),
    })),
    providers: providers.map((provider) => {
      const own = figures.filter((one) => one.provider === provider)
      return {
        name: providerName(provider, trusts),
        tests: own.length,
        waiting: sum(own.flatMap(({ bands }) => bands)),
        underSixWeeks: sum(own.flatMap(({ bands }) => bands.slice(0, 6))),
      }
    }),
    changes: changes.slice(0, mostChanges),
    more: Math.max(0, changes.length - mostChanges),
  }
}

/** A plan in short: '75 new, 3 changed'. */
export const planInShort = ({ added, changed, removed }: ImportPlan): string =>
  [
    ...(added.length > 0 ? [`${formatCount(added.length)} new`] : []),
    ...(changed.length > 0 ? [`${formatCount(changed.length)} changed`] : []),
    ...(removed.length > 0 ? [`${formatCount(removed.length)} removed`] : []),
  ].join(', ') || 'nothing new'
