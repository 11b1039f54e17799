import fc from 'fast-check'
import { typedMoment } from '@/domain/dates/typed-moment'

test.each([
  ['10/12/2026 2pm', '2026-12-10', '14:00'],
  ['10/12/26 14:00', '2026-12-10', '14:00'],
  ['10.12.2026 2.30 pm', '2026-12-10', '14:30'],
  ['10 December 2026 2pm', '2026-12-10', '14:00'],
  ['10 December 2026, 14:00', '2026-12-10', '14:00'],
  ['Thursday 10th Dec 2026 at 2:15PM', '2026-12-10', '14:15'],
  ['1 May 2026 midday', '2026-05-01', '12:00'],
  ['1 May 2026 12am', '2026-05-01', '00:00'],
  ['2026-12-10 09:05', '2026-12-10', '09:05'],
  ['  10/12/2026   9am ', '2026-12-10', '09:00'],
  ['2pm on 10 December 2026', '2026-12-10', '14:00'],
  ['11.30 a.m on 10 December 2026', '2026-12-10', '11:30'],
  ['2:30 p.m., 10 December 2026', '2026-12-10', '14:30'],
  ['14:00, Thursday 10 December 2026', '2026-12-10', '14:00'],
  ['Thursday, December 10, 2026 2:00 PM', '2026-12-10', '14:00'],
  ['10/12/2026 14:00:00', '2026-12-10', '14:00'],
  ['10-Dec-2026 2 p.m.', '2026-12-10', '14:00'],
  ['10th of December 2026 (2pm)', '2026-12-10', '14:00'],
  ['\u200b10\u2011 12\u20112026 1400'.replace(' ', ''), '2026-12-10', '14:00'],
])('%p is %s at %s', (typed, day, time) => expect(typedMoment(typed)).toEqual({ day, time }))

test.each([
  ['10/12/2026', /no time/],
  ['10 December 2026', /no time/],
  ['31/02/2026 2pm', /no such day/],
  ['12/25/2026 2pm', /no such day/],
  ['10/12/2026 2', /"2" is not a time/],
  ['10/12/2026 25:00', /is not a time/],
  ['10/12/2026 13pm', /is not a time/],
  ['10/12/2026 24:00', /"24:00" is not a time/],
  ['10 Ma 2026 2pm', /not a day and a time/],
  ['10 Foo 2026 2pm', /not a day and a time/],
  ['next Thursday', /not a day and a time/],
  ['2pm', /not a day and a time/],
  ['28/3/2027 1:30am', /clocks go forward from 1am to 2am/],
])('%p is refused, with the words that were typed', (typed, words) => {
  const found = typedMoment(typed)
  expect('problem' in found && found.problem).toMatch(words)
})

test('whatever is typed is read or refused', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const found = typedMoment(typed)
      expect('problem' in found || /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(`${found.day}T${found.time}`)).toBe(true)
    }),
  )
})
