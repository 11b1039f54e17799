import { readDate } from '@/domain/dates/typed-date'

const typed = (words: string) => {
  const [day = '', month = '', year = ''] = words.split('/')
  return readDate({ day, month, year })
}

test.each([
  ['1/4/2027', '2027-04-01'],
  ['01/04/2027', '2027-04-01'],
  ['29/2/2024', '2024-02-29'],
  ['14/November/2026', '2026-11-14'],
  ['14/nov/2026', '2026-11-14'],
  ['1/1/1800', '1800-01-01'],
  ['31/12/2199', '2199-12-31'],
])('%s is %s', (words, day) => expect(typed(words)).toEqual({ day }))

test.each([
  ['/4/2027', 'day', 'Date must include a day'],
  ['1//2027', 'month', 'Date must include a month'],
  ['1/4/', 'year', 'Date must include a year'],
  ['0/4/2027', 'day', 'Day must be a number between 1 and 31'],
  ['1.5/4/2027', 'day', 'Day must be a number between 1 and 31'],
  ['32/4/2027', 'day', 'Day must be a number between 1 and 31'],
  ['first/4/2027', 'day', 'Day must be a number between 1 and 31'],
  ['1/13/2027', 'month', 'Month must be a number between 1 and 12, or its name'],
  ['1/0/2027', 'month', 'Month must be a number between 1 and 12, or its name'],
  ['1/1.5/2027', 'month', 'Month must be a number between 1 and 12, or its name'],
  ['1/ju/2027', 'month', 'Month must be a number between 1 and 12, or its name'],
  ['1/4/27', 'year', 'Year must include 4 numbers'],
  ['1/4/20277', 'year', 'Year must include 4 numbers'],
  ['31/12/1799', 'year', 'Year must be between 1800 and 2199'],
  ['1/1/2200', 'year', 'Year must be between 1800 and 2199'],
  ['31/2/2027', 'day', 'Date must be a real date'],
])('%s: the %s is wrong', (words, field, problem) => expect(typed(words)).toEqual({ field, problem }))
