import { england, type Figure, type TestCode } from '@/domain/waiting-times/figure'
import { monthAfter } from '@/domain/waiting-times/month'
import { monthsFrom } from '@/domain/waiting-times/series'
import { waitStandards } from '@/domain/waiting-times/standards'
import { testCodes } from '@/domain/waiting-times/tests'
import { countedTests, countedTrusts, type CountedTest, type CountedTrust } from './counted'
import { figuresOf, latestMonth, monthsAbout, type MonthAbout } from './figures'

/** Charts go back so many months. */
const monthsShown = 36

/** What a page about waiting times shows, and no more: it costs the same however far back the figures go. */
export interface ShownFigures {
  /** the trusts that the page is about */
  trusts: readonly CountedTrust[]
  /** the tests that it is about */
  tests: readonly CountedTest[]
  /** the newest month of which one of the trusts has a figure among those shown, YYYY-MM; null: none has */
  latest: string | null
  /** the newest month of which anybody has figures, if that is another */
  newer: string | null
  /** the months that charts show, to the newest; none where there are no figures */
  months: readonly string[]
  /** of these trusts, tests and months, and of England; of the month of the target too */
  figures: readonly Figure[]
  /** what readers are told of these months */
  about: readonly MonthAbout[]
}

interface Asked {
  trusts: readonly CountedTrust[]
  tests: readonly CountedTest[]
}

/** Figures of the months shown and of the target's month, which is longer ago one day. */
const read = async (providers: readonly string[], tests: readonly TestCode[], from: string, to: string) => {
  const { by } = waitStandards.target
  const [shown, atTarget] = await Promise.all([
    figuresOf({ providers, tests, from, to }),
    by < from ? figuresOf({ providers, tests, from: by, to: by }) : [],
  ])
  return { shown, all: [...atTarget, ...shown] }
}

/** The figures of some trusts and tests. */
const shownOf = async ({ tests, trusts }: Asked): Promise<ShownFigures> => {
  const newest = await latestMonth()
  if (newest === undefined) return { trusts, tests, latest: null, newer: null, months: [], figures: [], about: [] }
  const codes = tests.map(({ code }) => code)
  const first = monthAfter(newest, 1 - monthsShown)
  const providers = [...trusts.map(({ code }) => code), england]
  const [{ all, shown }, about] = await Promise.all([
    read(providers, codes.length === testCodes.length ? testCodes : codes, first, newest),
    monthsAbout(first, newest),
  ])
  const latest = shown.findLast(({ provider }) => provider !== england)?.month ?? null
  return {
    trusts,
    tests,
    latest,
    newer: latest === newest ? null : newest,
    months: latest === null ? [] : monthsFrom(first, newest),
    figures: all,
    about,
  }
}

/** All trusts together, and all tests. */
export const waitingTimesOfAll = async (): Promise<ShownFigures> => {
  const [trusts, tests] = await Promise.all([countedTrusts(), countedTests()])
  return shownOf({ trusts, tests })
}

/** One trust by its slug, all tests; null: there is no such trust. */
export const waitingTimesOfTrust = async (slug: string): Promise<(ShownFigures & { trust: CountedTrust }) | null> => {
  const [trusts, tests] = await Promise.all([countedTrusts(), countedTests()])
  const trust = trusts.find((one) => one.slug === slug)
  return trust ? { trust, ...(await shownOf({ trusts: [trust], tests })) } : null
}

/** A test with a page of its own here. */
type TestWithPage = CountedTest & { slug: string; href: string }

const hasPage = (test: CountedTest): test is TestWithPage => test.slug !== null && test.href !== null

/** One test by the slug of its page, all trusts; null: there is no such test, or the statistics do not count it. */
export const waitingTimesOfTest = async (slug: string): Promise<(ShownFigures & { test: TestWithPage }) | null> => {
  const [trusts, tests] = await Promise.all([countedTrusts(), countedTests()])
  const test = tests.filter(hasPage).find((one) => one.slug === slug)
  return test ? { test, ...(await shownOf({ trusts, tests: [test] })) } : null
}
