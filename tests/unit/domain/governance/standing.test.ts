import { standingOn } from '@/domain/governance/standing'
import type { Body } from '@/domain/governance/reporting-lines'
import { body } from './bodies'

const day = '2024-04-01'
const told = (bodies: Body[], on = day) => {
  const { bodies: there, lines } = standingOn(bodies, on)
  return {
    bodies: there.map(({ body: { id }, certainty }) => [id, certainty]),
    lines: lines.map(({ certainty, from, key, to }) => [key, from.id, to.id, certainty]),
  }
}
const lines = (bodies: Body[], on = day) => told(bodies, on).lines.map(([key, , , certainty]) => [key, certainty])

test.each<[string, Partial<Body>, Partial<Body>, number[]]>([
  ['that begins on that day', { dissolved: day, succeededBy: [2] }, { established: day }, [2]],
  ['that was there before', { dissolved: day, succeededBy: [2] }, { established: '2024-03-31' }, [1, 2]],
  ['of which no start is known', { dissolved: day, succeededBy: [2] }, {}, [1, 2]],
  ['that begins on the day after', { dissolved: day, succeededBy: [2] }, { established: '2024-04-02' }, [1]],
  ['that does not succeed it', { dissolved: day }, { established: day }, [1, 2]],
  ['that is not public', { dissolved: day, succeededBy: [9] }, { established: day }, [1, 2]],
  ['or another', { dissolved: day, succeededBy: [9, 2] }, { established: day }, [2]],
  ['that begins while it goes on', { dissolved: '2024-04-02', succeededBy: [2] }, { established: day }, [1, 2]],
])('on the last day of a body and one %s', (_, one, next, ids) =>
  expect(told([body(1, [], one), body(2, [], next)]).bodies.map(([id]) => id)).toEqual(ids),
)

test('a body and a line are as certain as their dates', () =>
  expect(
    told([
      body(1, [{ to: 2, from: '2020' }, { to: 3, from: '2020' }, { to: 5, from: '2020' }, 2], { established: '2019' }),
      body(2),
      body(3, [], { established: '2024' }),
      body(4, [1], { established: '2024-04-02' }),
      body(5, [], { dissolved: '2024-03-31' }),
    ]),
  ).toEqual({
    bodies: [
      [1, 'certain'],
      [2, 'start-unknown'],
      [3, 'about'],
    ],
    lines: [
      ['1/0', 1, 2, 'certain'],
      ['1/1', 1, 3, 'about'],
      ['1/3', 1, 2, 'start-unknown'],
    ],
  }))

test('lines are in the order of their body, whatever their kinds', () => {
  const kinds = ['reports-to', 'advises', 'reports-to', 'delegated-from', 'advises'] as const
  const own = kinds.map((kind, place) => ({ to: place + 2, kind, from: '2020' }))
  const all = [body(1, own), body(2), body(3), body(4), body(5), body(6)]
  expect(lines(all).map(([key]) => key)).toEqual(['1/0', '1/1', '1/2', '1/3', '1/4'])
})

test('a line to the body itself does not hold', () =>
  expect(lines([body(1, [{ to: 1, kind: 'advises' }, 2]), body(2)]).map(([key]) => key)).toEqual(['1/1']))

const from = { from: day }
const ends = { from: '2020', until: day }
const certain = 'certain'

test.each<[string, Body[], string[][]]>([
  ['of two', [body(1, [{ to: 2, ...from }]), body(2, [{ to: 1, ...ends }])], [['1/0', certain]]],
  [
    'of two, the line that ends first in the list',
    [body(1, [{ to: 2, ...ends }]), body(2, [{ to: 1, ...from }])],
    [['2/0', certain]],
  ],
  [
    'of four',
    [
      body(1, [{ to: 2, ...ends }]),
      body(2, [
        { to: 3, from: '2020' },
        { to: 5, from: '2020' },
      ]),
      body(3, [{ to: 4, from: '2020' }]),
      body(4, [{ to: 1, ...from }]),
      body(5),
    ],
    [
      ['2/0', certain],
      ['2/1', certain],
      ['3/0', certain],
      ['4/0', certain],
    ],
  ],
  [
    'that is none, as the way does not lead back',
    [body(1, [{ to: 2, ...ends }]), body(2, [{ to: 3, ...from }]), body(3, [{ to: 2, kind: 'advises' }])],
    [
      ['1/0', certain],
      ['2/0', certain],
      ['3/0', 'start-unknown'],
    ],
  ],
  [
    'that is none, beside one of others of which no start is known',
    [body(1, [{ to: 2, ...ends }]), body(2, [{ to: 3, until: '2030' }]), body(3, [{ to: 2, until: '2030' }])],
    [
      ['1/0', certain],
      ['2/0', 'start-unknown'],
      ['3/0', 'start-unknown'],
    ],
  ],
  [
    'of powers',
    [body(1, [{ to: 2, kind: 'delegated-from', ...ends }]), body(2, [{ to: 1, kind: 'delegated-from', ...from }])],
    [['2/0', certain]],
  ],
  [
    'of two kinds, which is none',
    [body(1, [{ to: 2, ...ends }]), body(2, [{ to: 1, kind: 'delegated-from', ...from }])],
    [
      ['1/0', certain],
      ['2/0', certain],
    ],
  ],
  [
    'of advice, which may be',
    [body(1, [{ to: 2, kind: 'advises', ...ends }]), body(2, [{ to: 1, kind: 'advises', ...from }])],
    [
      ['1/0', certain],
      ['2/0', certain],
    ],
  ],
  [
    'with a line that may not hold, which is not certain',
    [body(1, [{ to: 2, ...ends }]), body(2, [{ to: 1, from: '2024' }])],
    [
      ['1/0', certain],
      ['2/0', 'about'],
    ],
  ],
  [
    'with a line that goes on, which ends with the day',
    [body(1, [{ to: 2, from: '2020', until: '2024-04-02' }]), body(2, [{ to: 1, from: '2024-04-02' }])],
    [['1/0', certain]],
  ],
  [
    'with a line that ends with its body',
    [body(1, [{ to: 2, from: '2020' }], { dissolved: day }), body(2, [{ to: 1, ...from }])],
    [['2/0', certain]],
  ],
  [
    'of two lines that both end, of which one is left',
    [body(1, [{ to: 2, ...ends }]), body(2, [{ to: 1, ...ends }])],
    [['2/0', certain]],
  ],
])('on the day on which a circle %s is turned round', (_, bodies, left) => expect(lines(bodies)).toEqual(left))

test('a line that may end on the day gives way only perhaps', () =>
  expect(
    lines([body(1, [{ to: 2, from: '2020', until: '2024-04' }]), body(2, [{ to: 1, ...from }]), body(3)], day),
  ).toEqual([
    ['1/0', 'about'],
    ['2/0', certain],
  ]))

test('a body is called as on that day, at both ends of its lines', () => {
  const renamed = body(1, [2], { earlierNames: [{ name: 'Old', renamed: '2024-04-02' }] })
  const { bodies, lines: found } = standingOn([renamed, body(2, [{ to: 1, kind: 'advises' }])], day)
  expect(bodies.map((one) => one.body.name)).toEqual(['Old', 'Body 2'])
  expect(found.map((one) => [one.from.name, one.to.name])).toEqual([
    ['Old', 'Body 2'],
    ['Body 2', 'Old'],
  ])
})
