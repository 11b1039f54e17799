import fc from 'fast-check'
import {
  answersOf,
  wishes,
  type Answers,
  type CentreFacts,
  type Known,
  type TestOffered,
} from '@/domain/centres/answers'
import { countsWith, failedBy, matchesIn, nearMisses, unknownOf, type Candidate } from '@/domain/centres/matches'

const offered = (one: Partial<TestOffered>): TestOffered => ({
  test: null,
  network: null,
  access: null,
  hours: [],
  ...one,
})
const centre = (facts: Partial<CentreFacts>): CentreFacts => ({ offerings: [], hours: [], stepFree: null, ...facts })

const mri = { id: 1, network: 7 }
const weekdays = [{ days: ['monday', 'friday'] as const }]
const saturdays = [{ days: ['monday', 'saturday'] as const }]

describe('what is known of a centre', () => {
  test.each<[string, Partial<CentreFacts>, Known]>([
    ['it does the test', { offerings: [offered({ test: 1 })] }, 'yes'],
    ['it does tests of the network, and has not said which', { offerings: [offered({ network: 7 })] }, null],
    [
      'it does the test, and others of the network',
      { offerings: [offered({ network: 7 }), offered({ test: 1 })] },
      'yes',
    ],
    ['it does another test of the network', { offerings: [offered({ test: 2, network: 7 })] }, 'no'],
    ['it does tests of another network', { offerings: [offered({ network: 8 })] }, 'no'],
    ['it has told none', {}, 'no'],
  ])('%s', (_, facts, known) => expect(answersOf(centre(facts), mri).test).toBe(known))

  test.each<[string, Partial<CentreFacts>, Known]>([
    ['open on Saturdays', { hours: saturdays }, 'yes'],
    ['open on weekdays', { hours: weekdays }, 'no'],
    ['no hours', {}, null],
    ['on Saturdays by appointment', { hours: [...weekdays, { days: ['saturday'], words: 'by appointment' }] }, null],
    // its own hours count, not those of the centre
    ['the test on Saturdays', { hours: weekdays, offerings: [offered({ test: 1, hours: saturdays })] }, 'yes'],
    ['the test on weekdays', { hours: saturdays, offerings: [offered({ test: 1, hours: weekdays })] }, 'no'],
    [
      'another test on Saturdays',
      { hours: weekdays, offerings: [offered({ test: 2, hours: saturdays }), offered({ test: 1 })] },
      'no',
    ],
  ])('%s: open at weekends?', (_, facts, known) => expect(answersOf(centre(facts), mri).weekend).toBe(known))

  test('of a centre as a whole, one test on Saturdays is enough', () => {
    const facts = centre({ hours: weekdays, offerings: [offered({ test: 2, hours: saturdays }), offered({ test: 3 })] })
    expect(answersOf(facts, null).weekend).toBe('yes')
  })

  test.each<[TestOffered['access'], Known]>([
    ['walk-in', 'yes'],
    ['both', 'yes'],
    ['appointment', 'no'],
    [null, null],
  ])('access %s: without an appointment?', (access, known) => {
    expect(answersOf(centre({ offerings: [offered({ test: 1, access })] }), mri).walkIn).toBe(known)
    expect(answersOf(centre({ offerings: [offered({ test: 2, access })] }), null).walkIn).toBe(known)
  })

  test('where no test is asked for, nothing is wanting', () => {
    expect(answersOf(centre({}), null)).toMatchObject({ test: 'yes', listsTests: false, walkIn: null })
  })

  test('a centre that has told some of its tests is told from one that has told none', () => {
    expect(answersOf(centre({ offerings: [offered({ test: 2 })] }), mri).listsTests).toBe(true)
  })

  test('a centre that is open on Saturdays is, though one of its tests is not done then', () => {
    const facts = centre({ hours: saturdays, offerings: [offered({ test: 2, hours: weekdays })] })
    expect(answersOf(facts, null).weekend).toBe('yes')
  })

  test('of a centre as a whole, one unknown test leaves it open whether all need an appointment', () => {
    const offerings = [offered({ test: 1, access: 'appointment' }), offered({ test: 2 })]
    expect(answersOf(centre({ offerings }), null).walkIn).toBeNull()
  })
})

const answers = (some: Partial<Answers>): Answers => ({
  test: 'yes',
  listsTests: true,
  weekend: null,
  walkIn: null,
  stepFree: null,
  ...some,
})
const one = (name: string, miles: number | null, some: Partial<Answers> = {}) => ({
  name,
  miles,
  answers: answers(some),
})
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name)

describe('what is found', () => {
  test('step-free: those that are known first, then those not known yet, never those that are not', () => {
    const all = [
      one('near, unknown', 1),
      one('near, not', 2, { stepFree: 'no' }),
      one('far, step-free', 30, { stepFree: 'yes' }),
      one('step-free', 9, { stepFree: 'yes' }),
    ]
    const { fit, leftOut, possible } = matchesIn(all, ['stepFree'])
    expect([names(fit), names(possible), names(leftOut)]).toEqual([
      ['step-free', 'far, step-free'],
      ['near, unknown'],
      ['near, not'],
    ])
  })

  test('of those not known in all, the ones that are step-free come first', () => {
    const all = [one('unknown', 1, { weekend: 'yes' }), one('step-free', 9, { stepFree: 'yes' })]
    expect(names(matchesIn(all, ['weekend', 'stepFree']).possible)).toEqual(['step-free', 'unknown'])
  })

  test('without a place, and without a position, the order stays', () => {
    expect(names(matchesIn([one('A', null), one('B', null)], []).fit)).toEqual(['A', 'B'])
    expect(names(matchesIn([one('A', null), one('B', 3)], []).fit)).toEqual(['B', 'A'])
  })

  test('centres that have told none of their tests are told apart from those that do others', () => {
    const all = [one('silent', 1, { test: 'no', listsTests: false }), one('others', 2, { test: 'no' })]
    const matches = matchesIn(all, [])
    expect(names(matches.unlisted)).toEqual(['silent'])
    expect([matches.fit, matches.possible, matches.leftOut]).toEqual([[], [], []])
  })

  test('of the others, how much is not known counts for less than how far it is', () => {
    const all = [
      one('far, less unknown', 30, { weekend: 'yes' }),
      one('near, all unknown', 1),
      one('nearest, may do the test', 0, { test: null }),
    ]
    expect(names(matchesIn(all, ['weekend', 'walkIn']).possible)).toEqual([
      'near, all unknown',
      'far, less unknown',
      'nearest, may do the test',
    ])
  })

  test('where nothing fits, the nearest that misses least comes next; none that does not do the test', () => {
    const all = [
      one('two wrong', 1, { weekend: 'no', walkIn: 'no' }),
      one('one wrong, far', 9, { weekend: 'no', walkIn: 'yes' }),
      one('one wrong, the other not known', 7, { weekend: 'no' }),
      one('one wrong', 5, { weekend: 'yes', walkIn: 'no' }),
      one('another test', 0, { test: 'no' }),
    ]
    const matches = matchesIn(all, ['weekend', 'walkIn'])
    expect([...matches.fit, ...matches.possible]).toEqual([])
    expect(names(nearMisses(matches, ['weekend', 'walkIn']))).toEqual([
      'one wrong',
      'one wrong, the other not known',
      'one wrong, far',
    ])
  })

  test('where nothing fits, who asks for step-free gets the known before the unknown, and never the known no', () => {
    const all = [
      one('without', 1, { weekend: 'yes', stepFree: 'no' }),
      one('unknown', 2, { weekend: 'no' }),
      one('step-free', 9, { weekend: 'no', walkIn: 'no', stepFree: 'yes' }),
    ]
    const wished = ['weekend', 'walkIn', 'stepFree'] as const
    expect(names(nearMisses(matchesIn(all, wished), wished))).toEqual(['step-free', 'unknown'])
    expect(names(nearMisses(matchesIn(all, ['stepFree']), ['stepFree']))).toEqual([])
  })
})

const known = fc.constantFrom<Known>('yes', 'no', null)
const anyone: fc.Arbitrary<Candidate> = fc.record({
  miles: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  answers: fc.record({ test: known, listsTests: fc.boolean(), weekend: known, walkIn: known, stepFree: known }),
})

test('law: each centre is in one place; no is never found, unknown never left out; the counts are those of the lists', () =>
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 20 }), fc.subarray([...wishes]), (all, wished) => {
      const { fit, leftOut, possible, unlisted } = matchesIn(all, wished)
      const placed = [...fit, ...possible, ...leftOut, ...unlisted]
      expect(new Set(placed).size).toBe(placed.length)
      const others = all.filter((candidate) => !placed.includes(candidate))
      expect(others.every((candidate) => candidate.answers.test === 'no' && candidate.answers.listsTests)).toBe(true)
      for (const candidate of [...fit, ...possible]) expect(failedBy(candidate, wished)).toEqual([])
      for (const candidate of fit) expect(unknownOf(candidate, wished)).toEqual([])
      for (const candidate of leftOut) expect(failedBy(candidate, wished)).not.toEqual([])
      expect(countsWith(all, wished)).toEqual({ fit: fit.length, possible: possible.length })
    }),
  ))
