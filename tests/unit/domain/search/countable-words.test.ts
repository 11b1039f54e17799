import fc from 'fast-check'
import { countableWords, longestCounted } from '@/domain/search/countable-words'

test.each([
  ['Heart  Scan', 'heart scan'],
  [' colonoscopy\u200b ', 'colonoscopy'],
  ['95% in 6 weeks', '95% in 6 weeks'],
  ['2ww endoscopy', '2ww endoscopy'],
  ['mrs', 'mrs'],
  ['drip', 'drip'],
  ['café', 'café'],
  ['covid-19', 'covid-19'],
  ['road to recovery', 'road to recovery'],
])('"%s" is counted as "%s"', (typed, words) => expect(countableWords(typed)).toBe(words))

test.each([
  ['an e-mail address', 'jo.bloggs@example.org'],
  ['the beginning of one', 'write to jo@example'],
  ['a telephone number', '01254 263555'],
  ['one in brackets', '(01254) 26 35 55'],
  ['one with a country', '+44 1254 263555'],
  ['an NHS number', '943 476 5919'],
  ['one within words', 'results for 9434765919 please'],
  ['a case number', 'case 12345'],
  ['a date of birth', '12/03/1956'],
  ['a whole postcode', 'LA9 7RG'],
  ['one run together', 'kendalla97rg'],
  ['the first half of one', 'near PR2'],
  ['a name with a title', 'Mr Bloggs'],
  ['one in the middle', 'letter from Dr. Patel'],
  ['one in other signs', 'ＤＲ Patel'],
  ['a house', '12 Market Street'],
  ['a house with a letter', '4a the old mill lane'],
  ['more than 60 characters', 'a'.repeat(61)],
  ['no letters', '95%'],
  ['nothing', '  '],
])('%s is not counted: "%s"', (_, typed) => expect(countableWords(typed)).toBeNull())

test('whatever is typed, what is counted is short, lower case and counted as itself', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (typed) => {
      const words = countableWords(typed)
      if (words === null) return true
      return words.length <= longestCounted && words === words.toLowerCase() && countableWords(words) === words
    }),
  ))

const digits = fc.stringMatching(/^\d{5,12}$/)
test('no number of 5 digits or more is counted, however it is parted and whatever stands around it', () =>
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom('', ' ', '-', '.', '/', ' - '),
      fc.constantFrom('', 'call ', 'nhs no '),
      (number, between, before) => countableWords(`${before}${Array.from(number).join(between)}`) === null,
    ),
  ))
