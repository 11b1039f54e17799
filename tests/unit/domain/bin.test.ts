import { binInWords, binnedLongEnough, deletedForGoodAt } from '@/domain/bin'

test('a record lies in the bin for 30 days, whatever the clocks do meanwhile', () => {
  const binned = new Date('2026-10-10T11:00:00Z')
  expect(deletedForGoodAt(binned)).toEqual(new Date('2026-11-09T11:00:00Z'))
  expect(binnedLongEnough(deletedForGoodAt(binned))).toEqual(binned)
})

test('the day in London is told on which it is deleted for good', () => {
  expect(binInWords(new Date('2026-06-01T23:30:00Z'))).toContain('until 2 July 2026')
})
