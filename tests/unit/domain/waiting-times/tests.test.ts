import { isTestCode, testCodes, testGroups, waitingTests } from '@/domain/waiting-times/tests'

test('there are the 15 tests of the statistics: 5 of imaging, 6 of physiological measurement and 4 of endoscopy', () => {
  const groups = Object.keys(testGroups).map((group) => waitingTests.filter((one) => one.group === group).length)
  expect([new Set(testCodes).size, ...groups]).toEqual([15, 5, 6, 4])
})

test.each([
  ['MRI', true],
  ['TOTAL', false],
  ['mri', false],
  ['constructor', false],
])('%s is one of them: %s', (code, expected) => expect(isTestCode(code)).toBe(expected))
