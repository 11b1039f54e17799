import { meetingProblems, type MeetingChange } from '@/domain/governance/problems/meeting'
import { personProblems } from '@/domain/governance/problems/person'

const group = { id: 2, name: 'Group', life: {}, twins: [] }
const of = (change: Partial<MeetingChange>) =>
  meetingProblems({
    startsAt: '2026-11-28T10:00:00Z',
    state: 'planned',
    bodies: [group],
    now: new Date('2026-11-28T09:59:59Z'),
    ...change,
  })

test.each([
  ['planned', '2026-11-28T09:59:59Z', false],
  ['held', '2026-11-28T09:59:59Z', true],
  ['held', '2026-11-28T10:00:00Z', false],
  ['cancelled', '2026-11-28T09:59:59Z', false],
])('a meeting at 10 that is %s at %s: too early is %s', (state, now, early) =>
  expect(of({ state, now: new Date(now) }).map(({ path }) => path)).toEqual(early ? ['state'] : []),
)

test('a meeting that was not held yet is left planned', () =>
  expect(of({ state: 'held' })).toEqual([
    {
      path: 'state',
      label: 'State',
      message: `The meeting begins 28 November 2026, 10am: it was not held yet. Leave it planned, or change when it starts.`,
    },
  ]))

test('a body meets on the days of its life by the clock of London', () => {
  const until = (startsAt: string) =>
    of({ startsAt, bodies: [{ ...group, life: { until: '2026-06-30' } }] }).map(({ message }) => message)
  expect(until('2026-06-30T22:59:00Z')).toEqual([])
  expect(until('2026-06-30T23:00:00Z')).toEqual([
    'The meeting (on 1 July 2026) goes on too long: "Group" was dissolved on 30 June 2026. Change the day, choose another body, or cancel the meeting.',
  ])
})

test('a meeting that two of its bodies have already is named once; one that was cancelled is none', () => {
  const with1 = (...states: string[]) => ({ ...group, twins: states.map((state) => ({ state })) })
  const both = [with1('cancelled', 'planned'), { ...with1('held'), id: 3, name: 'Board' }]
  expect(of({ bodies: both })).toEqual([
    {
      path: 'startsAt',
      label: 'Starts',
      message: '"Group" has a meeting 28 November 2026, 10am already. Open that one, or change when this starts.',
    },
  ])
  expect(of({ bodies: [with1('cancelled')] })).toEqual([])
})

test('a person of the same name is shown, with the post where it is known', () => {
  const others = [
    { id: 3, name: 'Sam Other' },
    { id: 4, name: 'Sandra Same', jobTitle: 'Nurse' },
  ]
  expect(personProblems({ name: 'Sandra Same' }, others, false)).toEqual([
    {
      path: 'name',
      label: 'Name',
      message:
        '"Sandra Same" (Nurse) is there already. Use that record, or tick "Another person of the same name" if there are two.',
      records: [{ collection: 'people', id: 4, name: 'Sandra Same' }],
    },
  ])
  expect(personProblems({ name: 'Sandra Same' }, [{ name: 'Sandra Same' }], false)).toMatchObject([
    { message: expect.stringMatching(/^"Sandra Same" is there already/) as string, records: [] },
  ])
})
