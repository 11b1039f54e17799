import { lineProblems } from '@/domain/governance/problems/body-lines'
import type { Body } from '@/domain/governance/reporting-lines'
import { body } from '../bodies'

const inTheWay = (...ids: number[]) => ids.map((id) => ({ collection: 'governance-bodies', id, name: `Body ${id}` }))

const circle = (words: string, ...ids: number[]) => ({
  path: 'reportingLines',
  label: 'Reporting lines',
  message: `These lines form a circle: ${words}. End or remove one of them.`,
  records: inTheWay(...ids),
})

test.each<[string, Body, Body[], object[]]>([
  [
    'of two',
    body(1, [{ to: 2, from: '2024' }]),
    [body(2, [1])],
    [circle('"Body 1" reports to "Body 2" (from 2024), "Body 2" reports to "Body 1" (without dates)', 2)],
  ],
  [
    'of three, with others beside it',
    body(1, [4, 2]),
    [body(2, [4, 3]), body(3, [1]), body(4)],
    [
      circle(
        '"Body 1" reports to "Body 2" (without dates), "Body 2" reports to "Body 3" (without dates), "Body 3" reports to "Body 1" (without dates)',
        2,
        3,
      ),
    ],
  ],
  [
    'of powers',
    body(1, [{ to: 2, kind: 'delegated-from', from: '2020' }]),
    [body(2, [{ to: 1, kind: 'delegated-from', from: '2019', until: '2030' }])],
    [
      circle(
        '"Body 1" has powers delegated from "Body 2" (from 2020), "Body 2" has powers delegated from "Body 1" (from 2019 until 2030)',
        2,
      ),
    ],
  ],
  ['of two kinds, which is none', body(1, [2]), [body(2, [{ to: 1, kind: 'delegated-from' }])], []],
  ['of advice, which may be', body(1, [{ to: 2, kind: 'advises' }]), [body(2, [{ to: 1, kind: 'advises' }])], []],
  ['over a body that is not public', body(1, [9]), [body(2, [1])], []],
  [
    'that ends on the day on which it would begin',
    body(1, [{ to: 2, from: '2024-04-01' }]),
    [body(2, [{ to: 1, from: '2020', until: '2024-04-01' }])],
    [],
  ],
  [
    'that ends on the day after it begins',
    body(1, [{ to: 2, from: '2024-04-01' }]),
    [body(2, [{ to: 1, from: '2020', until: '2024-04-02' }])],
    [
      circle(
        '"Body 1" reports to "Body 2" (from 1 April 2024), "Body 2" reports to "Body 1" (from 2020 until 2 April 2024)',
        2,
      ),
    ],
  ],
  [
    'whose line ended with its body',
    body(1, [{ to: 2, from: '2024-04-01' }]),
    [body(2, [3]), body(3, [1], { dissolved: '2024-04-01' })],
    [],
  ],
])('a circle %s', (_, one, others, problems) => expect(lineProblems(one, others)).toEqual(problems))

const twice = (place: number, message: string) => ({
  path: `reportingLines.${place}.to`,
  label: 'To',
  message: `The same line stands there twice: ${message} Remove one of them, or end the first before the second begins.`,
})

test.each<[string, Body, object[]]>([
  ['to two bodies', body(1, [2, 3]), []],
  ['of two kinds', body(1, [2, { to: 2, kind: 'advises' }]), []],
  [
    'at one time',
    body(1, [3, { to: 2, from: '2020' }, { to: 2, from: '2024' }]),
    [twice(2, 'reports to "Body 2" from 2020 (line 2), and from 2024 (line 3).')],
  ],
  [
    'that hand over on a day',
    body(1, [
      { to: 2, until: '2024-04-01' },
      { to: 2, from: '2024-04-01' },
    ]),
    [],
  ],
  [
    'that hand over a day too late',
    body(1, [
      { to: 2, until: '2024-04-02' },
      { to: 2, from: '2024-04-01' },
    ]),
    [twice(1, 'reports to "Body 2" until 2 April 2024 (line 1), and from 1 April 2024 (line 2).')],
  ],
  [
    'of advice to a body that is not public',
    body(1, [
      { to: 9, kind: 'advises' },
      { to: 9, kind: 'advises' },
    ]),
    [twice(1, 'advises "this body" without dates (line 1), and without dates (line 2).')],
  ],
])('two lines %s', (_, one, problems) => expect(lineProblems(one, [body(2), body(3)])).toEqual(problems))

const fault = (edge: 'from' | 'until', message: string, ...ids: number[]) => ({
  path: `reportingLines.1.${edge}`,
  label: edge === 'from' ? 'From' : 'Until',
  message,
  records: inTheWay(...ids),
})

test.each<[string, { from?: string; until?: string }, Partial<Body>, Partial<Body>, object[]]>([
  ['just within both', { from: '2020-01-01', until: '2024-12-31' }, { established: '2020' }, { dissolved: '2024' }, []],
  [
    'from before its own body',
    { from: '2019-12-31' },
    { established: '2020' },
    {},
    [fault('from', 'The line to "Body 2" (from 31 December 2019) begins too early: "Body 1" was set up in 2020.')],
  ],
  [
    'until after its own body',
    { until: '2025-01-01' },
    { dissolved: '2024' },
    {},
    [fault('until', 'The line to "Body 2" (until 1 January 2025) goes on too long: "Body 1" was dissolved in 2024.')],
  ],
  [
    'from before the other',
    { from: '2019' },
    {},
    { established: '2020' },
    [fault('from', 'The line to "Body 2" (from 2019) begins too early: "Body 2" was set up in 2020.', 2)],
  ],
  [
    'until after both',
    { until: '2025' },
    { dissolved: '2023' },
    { dissolved: '2024' },
    [
      fault('until', 'The line to "Body 2" (until 2025) goes on too long: "Body 1" was dissolved in 2023.'),
      fault('until', 'The line to "Body 2" (until 2025) goes on too long: "Body 2" was dissolved in 2024.', 2),
    ],
  ],
])('a line %s', (_, line, own, other, problems) =>
  expect(lineProblems(body(1, [3, { to: 2, ...line }], own), [body(2, [], other), body(3)])).toEqual(problems),
)

test('a line to a body that is not public is held against the own body alone', () =>
  expect(lineProblems(body(1, [3, { to: 9, from: '2019' }], { established: '2020' }), [body(3)])).toEqual([
    fault('from', 'The line to "the other body" (from 2019) begins too early: "Body 1" was set up in 2020.'),
  ]))

test('a line to itself is told as that, not as a circle', () =>
  expect(lineProblems(body(1, [2, 1]), [body(2)])).toEqual([
    {
      path: 'reportingLines.1.to',
      label: 'To',
      message: 'A body does not answer to itself. Choose another.',
    },
  ]))
