import { bodyProblems, isOver, type BodyChange, type Hanging } from '@/domain/governance/problems/body'
import type { Body } from '@/domain/governance/reporting-lines'
import { body } from '../bodies'

const of = (change: Partial<BodyChange>) =>
  bodyProblems({ body: body(1), before: null, others: [], hanging: [], mayShareName: false, ...change })

const chair: Hanging = {
  what: 'The seat "Chair"',
  from: '2020',
  until: '2024-03-31',
  record: { collection: 'seats', id: 5, name: 'Chair' },
}
const records = [{ collection: 'seats', id: 5, name: 'Chair' }]
const early = {
  path: 'established',
  label: 'Established',
  message:
    'The seat "Chair" (from 2020 until 31 March 2024) begins too early: "Body 1" was set up in 2021. Change its dates first, or these.',
  records,
}
const late = {
  path: 'dissolved',
  label: 'Dissolved',
  message:
    'The seat "Chair" (from 2020 until 31 March 2024) goes on too long: "Body 1" was dissolved on 30 March 2024. Change its dates first, or these.',
  records,
}

test.each<[string, Partial<Body>, Partial<Body> | null, object[]]>([
  ['it just fits', { established: '2020-12-31', dissolved: '2024-03-31' }, null, []],
  ['it begins before', { established: '2021' }, null, [early]],
  ['it goes on after', { dissolved: '2024-03-30' }, null, [late]],
  ['it fitted before, and now begins before', { established: '2021' }, {}, [early]],
  ['it began before that already', { established: '2021' }, { established: '2022' }, []],
  ['it went on after it, and now begins before', { established: '2021' }, { dissolved: '2022' }, [early]],
])('a seat and the new dates of its body: %s', (_, dates, before, problems) =>
  expect(of({ body: body(1, [], dates), before: before && body(1, [], before), hanging: [chair] })).toEqual(problems),
)

test('what has no record to open is told without one', () =>
  expect(of({ body: body(1, [], { dissolved: '2024-03-30' }), hanging: [{ ...chair, record: undefined }] })).toEqual([
    { ...late, records: [] },
  ]))

test.each<[Partial<Body>, string]>([
  [{}, ''],
  [{ established: '2020-05-01' }, ' (set up on 1 May 2020)'],
  [{ dissolved: '2024' }, ' (dissolved in 2024)'],
  [{ established: '2020-05', dissolved: '2024' }, ' (set up in May 2020, dissolved in 2024)'],
])('a body of the same name is shown with its dates: %j', (dates, words) => {
  const others = [body(2), body(3, [], { ...dates, name: 'BODY  1' })]
  expect(of({ others })).toEqual([
    {
      path: 'name',
      label: 'Name',
      message: `There is a body called "BODY  1" already${words}. Open that one, or tick "Another body of the same name" if there are two.`,
      records: [{ collection: 'governance-bodies', id: 3, name: 'BODY  1' }],
    },
  ])
  expect(of({ others, mayShareName: true })).toEqual([])
})

test.each<[string | undefined, string[]]>([
  ['2019-12-31', ['earlierNames.1.renamed']],
  ['2020-01-01', []],
  ['2024-12-31', []],
  ['2025-01-01', ['earlierNames.1.renamed']],
  ['2020', []],
  [undefined, []],
])('a body of 2020 until 2024 that was renamed at %s', (renamed, paths) => {
  const earlierNames = [
    { name: 'Older', renamed: '2021' },
    { name: 'Old', renamed },
  ]
  const dates = { established: '2020', dissolved: '2024' }
  expect(of({ body: body(1, [], { ...dates, earlierNames }) }).map(({ path }) => path)).toEqual(paths)
})

test('a name that ended before its body began is told as such', () =>
  expect(
    of({ body: body(1, [], { established: '2020', earlierNames: [{ name: 'Old', renamed: '2019-05' }] }) }),
  ).toEqual([
    {
      path: 'earlierNames.0.renamed',
      label: 'Renamed',
      message:
        'The end of the name "Old" (from May 2019 until May 2019) begins too early: "Body 1" was set up in 2020.',
    },
  ]))

describe('a body that others succeed', () => {
  const over = (succeededBy: number[], dissolved: string | null = '2024-04-01') =>
    body(1, [], { dissolved, succeededBy })
  const next = (id: number, dissolved?: string) => body(id, [], { dissolved })
  const path = 'succeededBy'
  const label = 'Succeeded by'
  const before = (name: string, when: string) => ({
    path,
    label,
    message: `"${name}" was dissolved ${when}, before "Body 1" was (1 April 2024). Choose another, or change the dates.`,
  })

  test.each<[string, Body, Body[], object[]]>([
    ['has one that goes on', over([2]), [next(2)], []],
    ['has one that ended on the same day', over([2]), [next(2, '2024-04-01')], []],
    ['has one that ended in the same year', over([2]), [next(2, '2024')], []],
    ['has none that ended the day before', over([2]), [next(2, '2024-03-31')], [before('Body 2', 'on 31 March 2024')]],
    [
      'has none that ended before, of two',
      over([3, 2]),
      [next(2, '2023'), next(3), next(4, '2023')],
      [before('Body 2', 'in 2023')],
    ],
    ['may be followed by no other', over([]), [next(2, '2023')], []],
    [
      'is not itself',
      over([1, 2]),
      [next(2)],
      [{ path, label, message: 'A body does not succeed itself. If it was renamed, add its earlier name.' }],
    ],
    [
      'is over',
      over([2], null),
      [next(2)],
      [
        {
          path: 'dissolved',
          label: 'Dissolved',
          message: 'Say when the body was dissolved: others have succeeded it.',
        },
      ],
    ],
    ['need not be over where nobody does', over([], null), [], []],
  ])('%s', (_, one, others, problems) => expect(of({ body: one, others })).toEqual(problems))
})

test.each([
  [{}, false],
  [{ from: '2027' }, false],
  [{ until: '2026-11-27' }, true],
  [{ until: '2026-11-28' }, false],
  [{ until: '2026-10' }, true],
  [{ until: '2026-11' }, false],
  [{ until: '2025' }, true],
  [{ from: '2027', until: '2027' }, false],
])('whether %j is over on 28 November 2026: %s', (life, over) => expect(isOver(life, '2026-11-28')).toBe(over))
