import type { TestCode } from './figure'
import { testGroups, type TestGroup, waitingTests } from './tests'

/** The tests of a group, in the order of the statistics. */
export const testsOfGroup = (group: TestGroup): TestCode[] =>
  waitingTests.filter((test) => test.group === group).map(({ code }) => code)

/** The groups in the order of the statistics. */
export const groupsOfTests = Object.keys(testGroups) as TestGroup[] // the keys of that table

/** The name of a test in the statistics: 'Non-obstetric ultrasound'. */
export const nationalName = (code: TestCode): string => waitingTests.find((test) => test.code === code)?.name ?? code
