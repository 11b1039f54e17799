import {
  appointmentsInTheWay,
  seatProblems,
  type Held,
  type Place,
  type SeatChange,
} from '@/domain/governance/problems/seat'

const day = '2026-11-28'
const seat: Place = { label: 'Chair', body: 1, howMany: 2, changes: [] }
const of = (change: Partial<SeatChange>) =>
  seatProblems({ seat, before: null, on: { name: 'Board', life: {} }, held: [], day, ...change })

const ann: Held = { id: 1, holder: 'Ann', from: '2020', until: '2024-03-31' }
const ben: Held = { id: 2, holder: 'Ben', from: '2021-06-01' }
const annsAndBens = [
  { collection: 'appointments', id: 1, name: 'Appointment of Ann' },
  { collection: 'appointments', id: 2, name: 'Appointment of Ben' },
]

test('only appointments that are kept can be opened', () => {
  expect(appointmentsInTheWay([ann, { holder: 'New' }, { id: null, holder: 'Newer' }, ben])).toEqual(annsAndBens)
  expect(appointmentsInTheWay([])).toEqual([])
})

const board = (life: object) => ({ name: 'Board', life })
const tooEarly = (message: string) => ({ path: 'from', label: 'From', message: `${message} Change the dates.` })
const tooLong = (message: string) => ({ path: 'until', label: 'Until', message: `${message} Change the dates.` })
const sayWhen = {
  path: 'until',
  label: 'Until',
  message: '"Board" was dissolved on 27 November 2026. Say until when there was this seat, or choose another body.',
}
const over = board({ until: '2026-11-27' })

test.each<[string, Partial<SeatChange>, object[]]>([
  ['from the day its body was set up', { seat: { ...seat, from: '2024-05-01' }, on: board({ from: '2024-05' }) }, []],
  [
    'from the day before its body',
    { seat: { ...seat, from: '2024-04-30' }, on: board({ from: '2024-05' }) },
    [tooEarly('The seat (from 30 April 2024) begins too early: "Board" was set up in May 2024.')],
  ],
  ['until the day its body ended', { seat: { ...seat, until: '2026-11-27' }, on: over }, []],
  [
    'until the day after its body',
    { seat: { ...seat, until: day }, on: over },
    [tooLong('The seat (until 28 November 2026) goes on too long: "Board" was dissolved on 27 November 2026.')],
  ],
  ['without an end, on a body that is over', { on: over }, [sayWhen]],
  ['without an end, moved to a body that is over', { on: over, before: { ...seat, body: 2 } }, [sayWhen]],
  ['without an end, on a body that is over, as before', { on: over, before: seat }, []],
  ['without an end, on a body that ends today', { on: board({ until: day }) }, []],
  ['without an end, on a body that ends this year', { on: board({ until: '2026' }) }, []],
  ['with an end, on a body that is over', { on: over, seat: { ...seat, until: '2025' } }, []],
  ['on no body', { on: null, seat: { ...seat, from: '1900', until: '2100' } }, []],
])('a seat %s', (_, change, problems) => expect(of(change)).toEqual(problems))

describe('a seat with two holders', () => {
  const from = (changes: Place['changes'], howMany = 2) => ({ ...seat, howMany, changes })
  const held = [ann, ben]
  test.each<[string, Partial<SeatChange>, string[]]>([
    ['has two places', { held }, []],
    ['does not become one place', { seat: from([], 1), held }, ['howMany']],
    ['has one place and a deputy', { seat: from([], 1), held: [ann, { ...ben, isDeputy: true }] }, []],
    ['has one place from when the other has left', { seat: from([{ from: '2024-03-31', howMany: 1 }]), held }, []],
    [
      'does not have one place from the day before the other leaves',
      { seat: from([{ from: '2024-03-30', howMany: 1 }]), held },
      ['laterNumbers'],
    ],
    ['has two places from when the other comes', { seat: from([{ from: '2021-06-01', howMany: 2 }], 1), held }, []],
    [
      'does not have two places only from the day after the other comes',
      { seat: from([{ from: '2021-06-02', howMany: 2 }], 1), held },
      ['laterNumbers'],
    ],
    ['had one place already', { seat: from([], 1), before: from([], 1), held }, []],
    ['has more places than before, if too few', { seat: from([], 1), before: from([], 0), held }, []],
    ['has fewer places than before', { seat: from([], 1), before: seat, held }, ['howMany']],
  ])('%s', (_, change, paths) => expect(of(change).map(({ path }) => path)).toEqual(paths))

  test('names them, and the day', () => {
    const words = (howMany: number, changes: Place['changes']) => of({ seat: from(changes, howMany), held })
    const advice = 'End one of the appointments before that, or say from when there are fewer.'
    expect(words(1, [])).toEqual([
      {
        path: 'howMany',
        label: 'How many',
        message: `On 1 June 2021 2 people would hold "Chair" (Ann, from 2020 until 31 March 2024; Ben, from 1 June 2021), and there is 1 such place. ${advice}`,
        records: annsAndBens,
      },
    ])
    expect(words(2, [{ from: '2022', howMany: 0 }])).toEqual([
      {
        path: 'laterNumbers',
        label: 'When that changed',
        message: `On 31 December 2022 2 people would hold "Chair" (Ann, from 2020 until 31 March 2024; Ben, from 1 June 2021), and there are 0 such places. ${advice}`,
        records: annsAndBens,
      },
    ])
  })
})

test.each<[string, Place | null, Held[], string[]]>([
  ['that is new', null, [ann], []],
  ['on its body', seat, [ann], []],
  ['that nobody held, moved', { ...seat, body: 2 }, [], []],
  ['that somebody held, moved', { ...seat, body: 2 }, [ann], ['body']],
  ['that had no body', { ...seat, body: null }, [ann], ['body']],
])('a seat %s', (_, before, held, paths) => expect(of({ before, held }).map(({ path }) => path)).toEqual(paths))

test('those who held a seat do not move to another body with it', () => {
  const moved = (on: SeatChange['on']) => of({ before: { ...seat, body: 2 }, held: [ann, ben], on })
  const problem = (to: string) => [
    {
      path: 'body',
      label: 'Body',
      message: `Those who held the seat (Ann, from 2020 until 31 March 2024; Ben, from 1 June 2021) did not sit on ${to}. End this seat, and add a new one there.`,
      records: annsAndBens,
    },
  ]
  expect(moved(board({}))).toEqual(problem('"Board"'))
  expect(moved(null)).toEqual(problem('another body'))
})

const early = {
  path: 'from',
  label: 'From',
  message:
    'The appointment of Ann (from 2020 until 31 March 2024) begins too early: the seat "Chair" is there from 2021. Change its dates first, or these.',
  records: annsAndBens.slice(0, 1),
}
const late = {
  path: 'until',
  label: 'Until',
  message:
    'The appointment of Ann (from 2020 until 31 March 2024) goes on too long: the seat "Chair" is there until 30 March 2024. Change its dates first, or these.',
  records: annsAndBens.slice(0, 1),
}

test.each<[string, object, object | null, object[]]>([
  ['it just fits', { from: '2020-12-31', until: '2024-03-31' }, null, []],
  ['it begins before', { from: '2021' }, null, [early]],
  ['it goes on after', { until: '2024-03-30' }, null, [late]],
  ['it began before that already', { from: '2021' }, { from: '2022' }, []],
  ['it went on after that already', { until: '2024-03-30' }, { until: '2022' }, []],
  ['it went on after it, and now begins before', { from: '2021' }, { until: '2022' }, [early]],
  ['it fitted before, and now begins before', { from: '2021' }, {}, [early]],
])('an appointment and the new dates of its seat: %s', (_, dates, before, problems) =>
  expect(of({ seat: { ...seat, ...dates }, before: before && { ...seat, ...before }, held: [ann] })).toEqual(problems),
)

test('two numbers do not begin at once, and the later one is to be removed', () => {
  const changes = ['2024', '2025-04', '2024-01', '2025-04'].map((from) => ({ from, howMany: 2 }))
  expect(of({ seat: { ...seat, changes } })).toEqual([
    { path: 'laterNumbers.3.from', label: 'From', message: 'Two numbers begin April 2025. Remove one of them.' },
  ])
})
