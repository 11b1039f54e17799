import { kindsWithoutCircles, lifeOf, untilBothEnd } from '@/domain/governance/reporting-lines'
import { body } from './bodies'

test('a body is there from when it was established until it was dissolved', () => {
  expect(lifeOf(body(1, [], { established: '2020', dissolved: '2024-05' }))).toEqual({ from: '2020', until: '2024-05' })
  expect(lifeOf(body(1))).toEqual({})
})

test.each<[string, (string | null | undefined)[], string | null, string | null]>([
  ['no end', [], null, null],
  ['bodies that go on', [null, undefined, ''], null, null],
  ['an end of its own', ['2020', '2021'], '2024', '2024'],
  ['one body that ends', [null, '2024-05'], null, '2024-05'],
  ['two bodies that end, the first first', ['2024-05-30', '2024-05'], null, '2024-05-30'],
  ['two bodies that end, the first last', ['2024-06', '2024-05-31'], null, '2024-05-31'],
  ['two bodies that end, one in a month of the year', ['2024', '2024-11'], null, '2024-11'],
])('a line with %s', (_, ends, until, expected) => {
  const line = { from: '2019', to: 2, until }
  const bodies = ends.map((dissolved) => ({ dissolved }))
  expect(untilBothEnd(line, bodies)).toEqual({ from: '2019', to: 2, until: expected })
})

test('who advises may be advised; who answers may not be answered to', () =>
  expect(
    ['reports-to', 'advises', 'delegated-from'].filter((kind) => kindsWithoutCircles.some((one) => one === kind)),
  ).toEqual(['reports-to', 'delegated-from']))
