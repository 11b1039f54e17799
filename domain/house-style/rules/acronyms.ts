import { matchIn, type Match, type Spot } from '../finding'
import type { RecordText } from '../text'
import { knownAcronyms, longForms } from './known-acronyms'
import { shouting } from './capitals'

/** Short forms that stand for something else than their letters say are explained by these words. */
const isLongForm = (words: string, short: string): boolean =>
  longForms[short] !== undefined && words.trimEnd().toLowerCase().endsWith(longForms[short].toLowerCase())

/** Capitals on their own: beside a digit they are of a postcode, a road or a code. */
const acronym = /(?<![\w./@-])([A-Z]{2,6}|[A-Z]&[A-Z])(s)?(?![\w@&-])/g

const isRoman = (word: string): boolean => /^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,2}|XV?)$/.test(word)

/** True when the letters of a short form follow each other in the words before it. */
const standsFor = (words: string, short: string): boolean => {
  const letters = short.toLowerCase().split('')
  const near = words
    .trimEnd()
    .split(' ')
    .slice(-(letters.length + 4))
    .join(' ')
    .toLowerCase()
  let place = -1
  return letters.every((letter) => (place = near.indexOf(letter, place + 1)) !== -1)
}

/** "community diagnostic centre (CDC)" or "CDC (community diagnostic centre)". */
const isExplained = (text: string, short: string, from: number, to: number): boolean => {
  const before = text.slice(0, from)
  if (before.endsWith('(')) return standsFor(before.slice(0, -1), short) || isLongForm(before.slice(0, -1), short)
  const after = /^ \(([^)]{1,120})\)/.exec(text.slice(to))?.[1]
  return after !== undefined && standsFor(after, short)
}

const howTo = (short: string, plural: string): Pick<Spot, 'how' | 'mend'> => {
  const long = longForms[short]
  if (long === undefined)
    return {
      how: `Write the long form first, with “(${short})” after it. If it comes only once, leave “${short}” out.`,
    }
  const right = `${long}${plural} (${short}${plural})`
  return { how: `Write “${right}” at its first use.`, mend: right }
}

const within = ({ from, to }: Spot, others: readonly Spot[]): boolean =>
  others.some((other) => from >= other.from && to <= other.to)

/** Short forms in capitals that a text uses first without saying what they stand for. */
export const findAcronyms = ({ names, parts }: RecordText): Match[] => {
  const seen = new Set(knownAcronyms)
  return parts
    .filter(({ kind }) => kind !== 'title')
    .flatMap((part) =>
      part.lines.flatMap((line, number): Match[] => {
        if (line.kind === 'heading') return []
        const passedOver = shouting(line.text)
        return [...line.text.matchAll(acronym)].flatMap((found): Match[] => {
          const [all, short = '', plural = ''] = found
          const [from, to] = [found.index, found.index + all.length]
          if (seen.has(short) || isRoman(short) || within({ from, to, how: '' }, passedOver)) return []
          seen.add(short)
          if (isExplained(line.text, short, from, to) || names.some((name) => standsFor(name, short))) return []
          return [matchIn(part, number, { from, to, ...howTo(short, plural) })]
        })
      }),
    )
}
