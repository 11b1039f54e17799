import { waitingTimesAt, waitingTimesFor } from '@/domain/waiting-times/address'
import type { TestCode } from '@/domain/waiting-times/figure'
import { nationalName } from '@/domain/waiting-times/groups'
import type { ReportingTrust } from '@/domain/waiting-times/providers'
import { testCodes } from '@/domain/waiting-times/tests'
import { findMany } from '../stored/lists'

/** A trust whose figures are shown; its name is the short one. */
export interface CountedTrust extends ReportingTrust {
  slug: string
  /** its waiting times */
  href: string
}

/** A test that the national statistics count. */
export interface CountedTest {
  code: TestCode
  /** as this site calls it: 'Hearing test'; without a page here its name in the statistics */
  name: string
  /** its name in the statistics: 'Audiology assessments' */
  nationalName: string
  /** of its page on this site; null where it has none */
  slug: string | null
  /** its waiting times; null where it has no page */
  href: string | null
}

/** The trusts by name. */
export const countedTrusts = async (): Promise<CountedTrust[]> => {
  const trusts = await findMany('trusts', { sort: 'name', select: { odsCode: true, shortName: true, slug: true } })
  return trusts.map(({ odsCode, shortName, slug }) => ({
    code: odsCode,
    name: shortName,
    slug,
    href: waitingTimesAt(slug),
  }))
}

/** The 15 tests, in the order of the statistics, as this site calls them: of several pages for one the first that was made. */
export const countedTests = async (): Promise<CountedTest[]> => {
  const where = { dm01Code: { exists: true } }
  const tests = await findMany('tests', { where, sort: 'id', select: { dm01Code: true, name: true, slug: true } })
  return testCodes.map((code) => {
    const test = tests.find(({ dm01Code }) => dm01Code === code)
    return {
      code,
      name: test?.name ?? nationalName(code),
      nationalName: nationalName(code),
      slug: test?.slug ?? null,
      href: test ? waitingTimesFor(test.slug) : null,
    }
  })
}
