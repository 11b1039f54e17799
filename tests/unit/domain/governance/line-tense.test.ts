import { bodyTense, lineOn, linesNotNow } from '@/domain/governance/line-tense'
import { apartBy, structureOn } from '@/domain/governance/structure'
import type { Body } from '@/domain/governance/reporting-lines'
import { planCharts } from '@/domain/drawing/chart-plan'
import { body } from './bodies'

const day = '2026-11-25'
const there = body(1)

test.each<[string, { from?: string; until?: string }, Partial<Body>, ReturnType<typeof lineOn>]>([
  ['of which no date is known', {}, {}, { tense: 'now', from: null, until: null }],
  ['that has begun', { from: '2021-12' }, {}, { tense: 'now', from: '2021-12', until: null }],
  ['to come', { from: '2027-04-01' }, {}, { tense: 'coming', from: '2027-04-01', until: null }],
  ['to come, for a time', { from: '2027-04', until: '2028' }, {}, { tense: 'coming', from: '2027-04', until: '2028' }],
  ['that is over', { until: '2025-03' }, {}, { tense: 'past', from: null, until: '2025-03' }],
  ['that may be over', { until: '2026' }, {}, { tense: 'now', from: null, until: '2026' }],
  ['to a body that is no more', {}, { dissolved: '2025-03-31' }, { tense: 'past', from: null, until: '2025-03-31' }],
  [
    'that ended before its body',
    { until: '2024' },
    { dissolved: '2025-03-31' },
    { tense: 'past', from: null, until: '2024' },
  ],
  ['to a body that is to come', {}, { established: '2027' }, { tense: 'coming', from: null, until: null }],
])('a line %s', (_, line, other, expected) => expect(lineOn(line, [there, body(2, [], other)], day)).toEqual(expected))

test.each([undefined, null, ''])('a line whose end is %j ends with the first of its bodies', (until) => {
  const dates = (...dissolved: (string | null)[]) =>
    lineOn(
      { until },
      dissolved.map((one) => ({ dissolved: one })),
      day,
    ).until
  expect(dates('2025', '2025-12-30')).toBe('2025-12-30')
  expect(dates('2025-12-30', '2025')).toBe('2025-12-30')
  expect(dates('', '2027-03')).toBe('2027-03')
  expect(dates(null, '')).toBeNull()
})

test('the lines of a body that do not hold are those to other bodies that are known, with their names of that day', () => {
  const until = '2024-03-31'
  const own = body(1, [2, { to: 3, until }, { to: 1, until }, { to: 9, until }, { to: 4, from: '2027' }])
  const renamed = body(3, [], { name: 'New', earlierNames: [{ name: 'Old', renamed: '2026-11-26' }] })
  const bodies = new Map([own, body(2), renamed, body(4)].map((one) => [one.id, one]))
  expect(linesNotNow(own, bodies, day).map(({ on: { tense }, to: { name } }) => [name, tense])).toEqual([
    ['Old', 'past'],
    ['Body 4', 'coming'],
  ])
})

test('a body is over the day after it was dissolved', () => {
  expect(bodyTense({ dissolved: day }, day)).toBe('now')
  expect(bodyTense({ dissolved: '2026-11-24' }, day)).toBe('past')
  expect(bodyTense({ established: '2026-11-26' }, day)).toBe('coming')
})

test('a child of a dissolved body has a published line, which is over', () => {
  const bodies = [body(1), body(2, [1]), body(3, [4]), body(4, [], { dissolved: '2025' }), body(5)]
  const { notNow, unpublished } = apartBy(structureOn(bodies, day), bodies, day)
  expect(unpublished.map((node) => node.body.id)).toEqual([5])
  expect(notNow.map(({ body: { id }, lines }) => [id, lines.map(({ to, on }) => [to.id, on.tense, on.until])])).toEqual(
    [[3, [[4, 'past', '2025']]]],
  )
  expect(planCharts(bodies, day)[0]?.lanes.map(({ kind }) => kind)).toEqual(['unpublished', 'not-now'])
})
