import retextSimplify from 'retext-simplify'
import { everywhere, inLines, type Match } from '../finding'
import { spotsOf, withCapitalOf, type Form } from '../forms'
import type { RecordText } from '../text'
import { findWithRetext } from './whole-text'

/**
 * Entries of retext-simplify that do not serve here: words that are plain enough, or have a sense of their own in health
 * and governance ("address", "benefit", "host", "monitor"), and those that would put a contraction.
 */
const passedOver: ReadonlySet<string> = new Set(
  `accelerate accompany accurate address adjustment advise aircraft all-of allocate alternatively and/or anticipate apparent
  appropriate approximate as-to at-this-time attempt authorise authorize be-advised belated benefit benefit-from capability
  caveat combat-environment combined component concerning consolidate contains convene currently delete demonstrate depart
  designate desire determine effect elect eliminate employ encounter equitable equivalent establish evaluate evident
  exclusively exhibit failed-to females formulate forward frequently function however identical identify immediately
  implement in-accordance-with in-addition in-between indicate indication initial interface interpose-no-objection
  is-responsible-for it-is liaison limited-number literally maintain maximum minimum minimise minimize modify monitor
  multiple not-certain not-many not-often notify objective observe obtain on-the-other-hand operate option overall
  parameters participate pass-away perform permit previous previously prioritise prioritize proceed proficiency provide
  provided-that reflect remain render represents request require requirement residence satisfy selection similar-to
  submit substantial subsequent successfully-complete therefore there-are there-is timely type the-use-of
  took-advantage-of validate very vice warrant witnessed your-office in-many-cases in-terms-of multiple limited
  at-the-present-time close-proximity comprise disclose`.split(/\s/),
)

const simplify = retextSimplify()

/** Forms that the list, which is American and has verbs in one form only, does not know. */
const forms: readonly Form[] = [
  [/\bcommenced\b/gi, 'began'],
  [/\bcommences\b/gi, 'begins'],
  [/\butili[sz]ed\b/gi, 'used'],
  [/\butili[sz]ing\b/gi, 'using'],
  [/\butili[sz]es\b/gi, 'uses'],
  [/\bfacilitates\b/gi, 'helps'],
  [/\bwhilst\b/gi, 'while'],
  [/\bamongst\b/gi, 'among'],
  [/\badditionally\b/gi, 'also'],
  [/\bassistance\b/gi, 'help'],
].map(([pattern, word]) => ({
  pattern: pattern as RegExp, // as in the list above
  mend: ([found]: RegExpExecArray) => withCapitalOf(found, word as string), // the same
}))

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ')

/** Long words that have a short one. */
export const findPlainWords = (text: RecordText): Match[] => {
  const own = inLines(everywhere, (line) => spotsOf(line.text, forms))(text)
  const listed = findWithRetext(text, simplify, ({ expected, rule, words }) => {
    if (passedOver.has(rule) || forms.some(({ pattern }) => new RegExp(pattern.source, 'i').test(words))) return null
    const better = expected.map((word) => withCapitalOf(words, word))
    const [only] = better
    if (only === undefined) return { how: 'Leave it out.' }
    return better.length === 1 ? { how: `Write ${quoted(better)}.`, mend: only } : { how: `Write ${quoted(better)}.` }
  })
  return [...own, ...listed]
}
