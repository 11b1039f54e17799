import { resultAtAGlance } from '@/domain/waiting-times/result-at-a-glance'
import { targetAndResult } from '@/domain/waiting-times/target-and-result'
import { waiting } from './figures'

const trusts = [{ code: 'RXL', name: 'Blackpool' }]
const glance = (...figures: ReturnType<typeof waiting>[]) => resultAtAGlance(targetAndResult(figures, trusts))

test('the newest result is never without its target and its month', () => {
  const atTarget = waiting('2025-03', 'RXL', 'MRI', 9, 1)
  expect(glance(atTarget, waiting('2026-03', 'RXL', 'MRI', 784, 216))).toEqual({
    figure: '78.4%',
    label: 'of the people waiting for a test at the end of March 2026 had waited under 6 weeks',
    period: 'our target: 95% by March 2025',
  })
  expect(glance(atTarget)).toMatchObject({
    figure: '90.0%',
    label: 'of the people waiting for a test at the end of March 2025 had waited under 6 weeks',
  })
})

test('without figures, or of England alone, there is none', () => {
  expect(glance()).toBeNull()
  expect(glance(waiting('2026-03', 'ENGLAND', 'MRI', 5))).toBeNull()
})
