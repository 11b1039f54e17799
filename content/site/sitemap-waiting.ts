import { waitingTimes } from '@/domain/waiting-times/address'
import { countedTests, countedTrusts } from '../waiting-times/counted'
import { latestMonth, monthsAbout } from '../waiting-times/figures'
import type { SitemapEntry } from './sitemap-entry'

/** The pages of waiting times: they change with each month that is added. */
export const waitingEntries = async (): Promise<SitemapEntry[]> => {
  const [trusts, tests, newest] = await Promise.all([countedTrusts(), countedTests(), latestMonth()])
  const [about] = newest === undefined ? [] : await monthsAbout(newest, newest)
  const changedAt = about?.source?.importedOn ?? null
  const pages = [waitingTimes, ...trusts.map(({ href }) => href), ...tests.flatMap(({ href }) => href ?? [])]
  return pages.map((path) => ({ path, changedAt }))
}
