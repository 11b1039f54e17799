import { dayInWords } from '@/app/(site)/governance/on/day-in-words'

const today = '2026-11-29'
const words = (day: string, later: string | null, isExact = true) => {
  const { lead, whatChanged } = dayInWords({ day, isExact, later, today })
  return `${lead} ${whatChanged}`
}

test.each([
  [words('2026-04-01', null), 'It has been so since 1 April 2026. What changed on this day'],
  [words('2026-04-01', today), 'It was so from 1 April 2026 to 28 November 2026. What changed on this day'],
  [words('2026-04-01', '2026-04-02'), 'It was so on 1 April 2026 alone. What changed on this day'],
  [
    words('2026-04-01', '2027-04-01'),
    'It has been so since 1 April 2026. The next change is on 1 April 2027. What changed on this day',
  ],
  [
    words('2027-04-01', '2027-04-02'),
    'It will be so on 1 April 2027 alone, as far as is known today. What changes on this day',
  ],
  [words('2027-04-01', null), 'It will be so from 1 April 2027, as far as is known today. What changes on this day'],
])('a day says when the structure is this one: %s', (said, right) => {
  expect(said).toBe(right)
})

test('what is known to the month alone is not said of a day', () => {
  expect(words('2021-12-31', null, false)).toBe(
    'As far as is known, it has been so since 31 December 2021. What changed by this day',
  )
})
