import { offeringProblem, type SentOffering } from '@/domain/centres/offering-problems'

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern)

const morning = [{ opens: '08:30', closes: '12:30' }]

test.each<[string, SentOffering[], unknown]>([
  ['a test', [{ test: 1 }], null],
  ['a group of tests', [{ network: 1 }], null],
  ['neither', [{ test: 1 }, {}], like(/^Row 2: choose the test, or the network/)],
  ['both', [{ test: 1, network: 2 }], like(/^Row 1: choose a test or a network, not both/)],
  ['the same test twice', [{ test: 1 }, { test: 2 }, { test: 1 }], like(/^Rows 1 and 3 name the same test/)],
  ['the same network twice', [{ network: 1 }, { network: 1 }], like(/^Rows 1 and 2 name the same network/)],
  ['ages in order', [{ test: 1, ages: { from: 5, to: 5 } }], null],
  [
    'ages the wrong way round',
    [{ test: 1, ages: { from: 18, to: 5 } }],
    like(/^Row 1: the oldest age \(5\).*youngest \(18\)/),
  ],
  ['a last arrival within its hours', [{ test: 1, lastArrival: '12:00', hours: morning }], null],
  ['a last arrival at their end', [{ test: 1, lastArrival: '12:30', hours: morning }], null],
  [
    'a last arrival after them',
    [{ test: 1, lastArrival: '14:00', hours: morning }],
    like(/^Row 1: "Arrive before" \(14:00\)/),
  ],
  [
    'a last arrival as they begin',
    [{ test: 1, lastArrival: '08:30', hours: morning }],
    like(/^Row 1: "Arrive before"/),
  ],
  [
    'a last arrival after midnight',
    [{ test: 1, lastArrival: '05:00', hours: [{ opens: '22:00', closes: '06:00' }] }],
    null,
  ],
  [
    'a last arrival at the end of a night',
    [{ test: 1, lastArrival: '06:00', hours: [{ opens: '22:00', closes: '06:00' }] }],
    null,
  ],
  [
    'a last arrival within one of two periods',
    [{ test: 1, lastArrival: '15:00', hours: [...morning, { opens: '14:00', closes: '16:00' }] }],
    null,
  ],
  [
    'a last arrival beside hours that have no end yet',
    [{ test: 1, lastArrival: '14:00', hours: [{ opens: '08:30' }] }],
    null,
  ],
  ['an age that is no number yet', [{ test: 1, ages: { from: 18, to: null } }], null],
  ['a youngest age alone', [{ test: 1, ages: { to: 5 } }], null],
  ['a last arrival without own hours', [{ test: 1, lastArrival: '14:00', hours: [] }], null],
  ['no own hours, as a form says it', [{ test: 1, lastArrival: '14:00', hours: 0 }], null],
  ['hours in words', [{ test: 1, lastArrival: '14:00', hours: [{ opens: null, closes: null }] }], null],
])('%s', (_, rows, problem) => {
  expect(offeringProblem(rows)).toEqual(problem)
})
