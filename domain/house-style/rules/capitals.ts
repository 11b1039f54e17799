import { everywhere, inLines, type Match, type Spot } from '../finding'
import type { Known, RecordText } from '../text'
import { knownAcronyms } from './known-acronyms'

/** Short words that nobody takes for a short form. */
const everyday: ReadonlySet<string> = new Set([
  ...[
    'DO',
    'NOT',
    'NO',
    'YES',
    'MUST',
    'NEVER',
    'ALWAYS',
    'ONLY',
    'ALL',
    'ANY',
    'THE',
    'AND',
    'OR',
    'BUT',
    'YOU',
    'YOUR',
  ],
  ...[
    'PLEASE',
    'NOTE',
    'STOP',
    'FREE',
    'NEW',
    'NOW',
    'OPEN',
    'CLOSED',
    'CALL',
    'HELP',
    'WILL',
    'CAN',
    'BEFORE',
    'AFTER',
  ],
])

const isLoud = (word: string): boolean => everyday.has(word) || (word.length > 6 && !knownAcronyms.has(word))

const startsSentence = (text: string, from: number): boolean => /(?:^|[.!?] )$/.test(text.slice(0, from))

const quiet = (text: string, from: number, words: string): string => {
  const lower = words.toLowerCase()
  return startsSentence(text, from) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
}

/** Words in capitals that are no short forms. A run of them is one. */
export const shouting = (text: string): Spot[] =>
  [...text.matchAll(/\b[A-Z]{2,30}(?: [A-Z]{2,30}){0,40}\b/g)].flatMap(({ 0: run, index }): Spot[] => {
    const words = run.split(' ')
    if (!words.some(isLoud)) return []
    // short forms at the ends of a run stay as they are
    const first = words.findIndex((word) => !knownAcronyms.has(word))
    const last = words.findLastIndex((word) => !knownAcronyms.has(word))
    const from = index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
    const loud = words.slice(first, last + 1)
    const hasShortForm = loud.some((word) => knownAcronyms.has(word))
    const how = 'Write it in small letters. If it must not be missed, put it into a callout or make it bold.'
    const to = from + loud.join(' ').length
    return [{ from, to, how, ...(hasShortForm ? {} : { mend: quiet(text, from, loud.join(' ')) }) }]
  })

export const findShouting = inLines(everywhere, ({ text }) => shouting(text))

/** Words of names around here, which keep their capitals in a heading. */
const ofNames: ReadonlySet<string> = new Set([
  ...[
    'Lancashire',
    'South',
    'Cumbria',
    'East',
    'Blackpool',
    'Blackburn',
    'Burnley',
    'Preston',
    'Lancaster',
    'Morecambe',
  ],
  ...['Bay', 'Kendal', 'Barrow', 'Furness', 'Rossendale', 'Fleetwood', 'Heysham', 'Fulwood', 'Westmorland', 'England'],
  ...['English', 'British', 'Britain', 'London', 'Europe', 'Christmas', 'Easter', 'Blue', 'Badge', 'Ramadan', 'Eid'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  ...['December', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'I'],
])

/** Longer words that stay small in Title Case too. */
const joining: ReadonlySet<string> = new Set(['with', 'from', 'into', 'over', 'about', 'after', 'before', 'between'])

const withoutNames = (text: string, names: readonly string[]): string =>
  names.filter((name) => name.includes(' ')).reduce((left, name) => left.replaceAll(name, 'a name'), text)

/** True for a heading in which all longer words begin with a capital that is not theirs. */
export const isTitleCase = (text: string, names: readonly string[] = []): boolean => {
  const words = withoutNames(text, names)
    .split(/[^\p{L}\p{N}'’&-]/u)
    .filter((word) => /^\p{L}{3}/u.test(word))
    .slice(1)
    .filter((word) => !ofNames.has(word) && !/\p{Lu}.*\p{Lu}/u.test(word))
  const raised = words.filter((word) => /^\p{Lu}/u.test(word))
  return raised.length >= 2 && !words.some((word) => /^\p{Ll}{4}/u.test(word) && !joining.has(word))
}

/** Headings in Title Case; the house writes them as sentences. */
export const titleCase = (text: string, names: readonly string[] = []): Spot[] =>
  isTitleCase(text, names)
    ? [
        {
          from: 0,
          to: text.length,
          how: 'Begin only the first word and names with a capital: “Opening times of the centre”.',
        },
      ]
    : []

export const findTitleCase = (record: RecordText, { names }: Known): Match[] =>
  inLines(everywhere, ({ kind, text }) => (kind === 'heading' ? titleCase(text, names) : []))(record)
