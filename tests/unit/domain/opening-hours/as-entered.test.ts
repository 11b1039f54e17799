import { exceptionsEntered, hoursEntered } from '@/domain/opening-hours/as-entered'

test.each([[[]], [0], [null], [undefined]] as const)('%j is no rows: a form says 0', (rows) => {
  expect(hoursEntered(rows)).toEqual([])
  expect(exceptionsEntered(rows)).toEqual([])
})
