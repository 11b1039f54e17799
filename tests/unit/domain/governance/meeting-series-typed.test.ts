import { readSeries } from '@/domain/governance/meeting-series-typed'

const typed = {
  body: '4',
  interval: '2',
  from: '1 January 2027',
  occurrence: 'weekly',
  time: '2.30pm',
  until: '31/12/2027',
  weekday: 'tuesday',
}

test('a series is read as people type it', () =>
  expect(readSeries(typed)).toEqual({
    body: 4,
    time: '14:30',
    series: { occurrence: 'weekly', weekday: 'tuesday', interval: 2, from: '2027-01-01', until: '2027-12-31' },
  }))

test.each([
  [{ body: '' }, 'Choose the body that meets.'],
  [{ body: '4;drop' }, 'Choose the body that meets.'],
  [{ weekday: 'Tuesday' }, 'Choose the weekday.'],
  [{ occurrence: 'fifth' }, 'Choose which of these weekdays.'],
  [{ time: '2' }, 'Give the time at which the meetings start, such as 2pm or 14:00.'],
  [{ time: '24:00' }, 'Give the time at which the meetings start, such as 2pm or 14:00.'],
  [{ from: 'soon' }, 'From: "soon" is not a day. Write it like 31/12/2027.'],
  [{ until: '' }, 'Until: give the day, such as 31/12/2027.'],
  [{ interval: '' }, 'Give a whole number from 1 to 12 for how often.'],
  [{ until: '31/12/2026' }, 'The last day is before the first.'],
])('%j: %s', (more, problem) => expect(readSeries({ ...typed, ...more })).toEqual({ problem }))
