import { endingSoon } from '@/domain/governance/desk/ending'
import { endBefore, nextTerm, nextTermBegins } from '@/domain/governance/desk/next-term'
import { holdingInWords, inOrder, seatInTenses } from '@/domain/governance/desk/seats'
import { endBeforeStart, typedDate, typedNumber, typedTerm } from '@/domain/governance/desk/typed'

describe('what is typed at the desk', () => {
  test.each([
    ['14/11/2026', '2026-11-14'],
    ['14 November 2026', '2026-11-14'],
    ['November 2026', '2026-11'],
    ['2026', '2026'],
    [' ', null],
  ])('the date %j', (typed, value) => expect(typedDate(typed)).toEqual({ value }))

  test.each(['31/2/2026', 'soon', '14/13/2026'])('no date: %j', (typed) =>
    expect(typedDate(typed)).toMatchObject({ problem: expect.stringContaining(`"${typed}"`) as string }),
  )

  test.each([
    ['3 years', 36],
    ['1 Year', 12],
    ['18 months', 18],
    ['36', 36],
    [' 3 Years ', 36],
    ['3yr', 36],
    ['3 yrs', 36],
    ['1 month', 1],
    ['1', 1],
    ['20 years', 240],
    ['240', 240],
    ['', null],
    ['  ', null],
  ])('the term %j', (typed, value) => expect(typedTerm(typed)).toEqual({ value }))

  test.each(['0', '241', '21 years', 'three years', '3.5 years'])('no term: %j', (typed) =>
    expect(typedTerm(typed)).toHaveProperty('problem'),
  )

  test.each([
    ['12', { value: 12 }],
    [' 12 ', { value: 12 }],
    ['1', { value: 1 }],
    ['99', { value: 99 }],
    ['', { value: null }],
    [' ', { value: null }],
    ['100', { problem: '"100" is not a whole number from 1 to 99.' }],
    ['0', { problem: '"0" is not a whole number from 1 to 99.' }],
    ['2.5', { problem: '"2.5" is not a whole number from 1 to 99.' }],
  ])('the number %j', (typed, read) => expect(typedNumber(typed, 1, 99)).toEqual(read))

  test('an end before its start, as far as that is certain', () => {
    expect(endBeforeStart('The line', '2026-11', '2026-10-31')).toBe(
      'The line would end (31 October 2026) before it begins (November 2026).',
    )
    expect(endBeforeStart('The line', '2026-11', '2026')).toBeNull()
    expect(endBeforeStart('The line', null, '2026')).toBeNull()
  })
})

describe('a further term', () => {
  test.each([
    [{ from: '2024-01-01', termMonths: 36 }, '2027-01-01'],
    [{ from: '2024-01-01', until: '2026-06-30', termMonths: 36 }, '2026-07-01'],
    [{ from: '2024-01', termMonths: 36 }, '2027-01'],
    [{ from: '2024' }, null],
  ])('after %j begins %j', (held, day) => expect(nextTermBegins(held)).toBe(day))

  test('is counted where the one before was', () => {
    expect(nextTerm({ term: 1 })).toBe(2)
    expect(nextTerm({})).toBeNull()
  })

  test.each([
    [{ until: '2026-06-30' }, '2026-07-01', '2026-06-30'],
    [{ until: '2030' }, '2026-07-01', '2026-07-01'],
    [{ until: '2026-07-01' }, '2026-07', '2026-07-01'],
    [{ until: '2026-07-02' }, '2026-07', '2026-07'],
    [{}, '2026-07', '2026-07'],
  ])('an appointment %j that another follows on %j ends %j', (held, day, end) => expect(endBefore(held, day)).toBe(end))
})

describe('a seat of the desk', () => {
  const seat = { id: 1, body: 1, label: 'Member', role: 'member', howMany: 2, changes: [] }
  const held = (id: number, from: string, until: string | null = null) => ({ id, seat: 1, from, until, holder: id })
  const day = '2026-11-28'

  test('says who was there, is there and is to come, and what is vacant', () => {
    const all = [held(1, '2020', '2025'), held(2, '2025-01-01'), held(3, '2027-01-01')]
    const { coming, isVacant, now, past, state } = seatInTenses(seat, {}, all, day)
    expect([past, now.map((one) => one.held), coming].map((list) => list.map(({ id }) => id))).toEqual([[1], [2], [3]])
    expect([state, isVacant]).toEqual(['1 of 2 vacant', true])
  })

  test.each([
    [2, [held(1, '2020'), held(2, '2021')], 'all of 2 held', false],
    [1, [held(1, '2020', '2021')], 'vacant', true],
    [1, [held(1, '2020')], 'held', false],
    [1, [held(1, '2020', '2026-11')], 'perhaps vacant', false],
    [1, [], 'nobody entered yet', false],
    [null, [held(1, '2020')], '1 held', false],
    [null, [held(1, '2020', '2021')], 'vacant', true],
  ])('%j such seats, %j: %s', (howMany, all, state, isVacant) =>
    expect(seatInTenses({ ...seat, howMany }, {}, all, day)).toMatchObject({ state, isVacant }),
  )

  test('says of whom it is not certain, of members and of those who stand in for them', () => {
    const deputy = (id: number, from: string) => ({ ...held(id, from), isDeputy: true })
    const all = [held(1, '2020'), held(2, '2026'), deputy(3, '2020'), deputy(4, '2026-11')]
    const { deputies, now } = seatInTenses(seat, {}, all, day)
    expect([now, deputies].map((list) => list.map((one) => [one.held.id, one.isAbout]))).toEqual([
      [
        [1, false],
        [2, true],
      ],
      [
        [3, false],
        [4, true],
      ],
    ])
  })

  test('that is to come says so', () =>
    expect(seatInTenses({ ...seat, from: '2027' }, {}, [], day)).toMatchObject({ state: 'to come', tense: 'coming' }))

  test('that is over says so, and comes last; the chair comes first', () => {
    const over = seatInTenses({ ...seat, label: 'Clerk', role: 'chair', until: '2020' }, {}, [], day)
    expect(over.state).toBe('over')
    const chair = seatInTenses({ ...seat, label: 'Chair', role: 'chair' }, {}, [], day)
    const [ten, two] = ['Member 10', 'Member 2'].map((label) => seatInTenses({ ...seat, label }, {}, [], day))
    if (!ten || !two) throw new Error('Two seats were made.')
    for (const seats of [
      [over, ten, two, chair],
      [chair, two, ten, over],
      [ten, over, chair, two],
    ])
      expect(inOrder(seats).map((one) => one.seat.label)).toEqual(['Chair', 'Member 2', 'Member 10', 'Clerk'])
  })

  test('and its members in words', () => {
    expect(holdingInWords({ from: '2024-05', until: '2026' }, true)).toBe('from May 2024 until 2026, about')
    expect(holdingInWords({})).toBe('since a day that is not known')
  })
})

describe('what ends within 90 days', () => {
  const today = '2026-11-28'
  const seat = { id: 1, body: 1, label: 'Chair', role: 'chair', howMany: 9, changes: [] }
  const endings = (...all: object[]) =>
    endingSoon(
      seatInTenses(
        seat,
        {},
        all.map((one, id) => ({ id, seat: 1, holder: id, ...one })),
        today,
      ),
      today,
    ).map(({ followers, words }) => [words, followers.length])

  test.each([
    [{ from: '2024-01-01', termMonths: 36 }, [['Term ends 31 December 2026', 0]]],
    [{ from: '2020-01-01', termMonths: 36 }, [['Term ended 31 December 2022', 0]]],
    [{ from: '2023-11-29', termMonths: 36 }, [['Term ends 28 November 2026', 0]]],
    [{ from: '2023-11-28', termMonths: 36 }, [['Term ended 27 November 2026', 0]]],
    [{ from: '2024', until: '2027-02-26' }, [['Until 26 February 2027', 0]]],
    [{ from: '2024', until: '2027-02-27' }, []],
    [{ from: '2024', until: '2027' }, [['Until 2027', 0]]],
    [{ from: '2024' }, []],
    [{ from: '2020', until: '2026-11-27' }, []],
  ])('%j', (held, words) => expect(endings(held)).toEqual(words))

  test('the first comes first, and says that somebody follows', () => {
    expect(endings({ until: '2027-01-31' }, { until: '2026-12' }, { from: '2027-02-01' })).toEqual([
      ['Until December 2026', 1],
      ['Until 31 January 2027', 1],
    ])
  })

  test('somebody who will stand in for them does not follow', () =>
    expect(endings({ until: '2027-01-31' }, { from: '2027-02-01', isDeputy: true })).toEqual([
      ['Until 31 January 2027', 0],
    ]))
})
