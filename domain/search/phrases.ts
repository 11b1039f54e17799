import { asWritten } from '../text/as-written'
import { wordsOf } from './words'

/** Phrases as an editor types them, between commas, each once and in one form: 'bloods,  Blood work' → 'bloods', 'Blood work'. */
export const phrasesIn = (typed: string): string[] => {
  const phrases = typed
    .split(/[,;\n]+/)
    .map(asWritten)
    .filter((phrase) => wordsOf(phrase).length > 0)
  const first = new Map(phrases.map((phrase) => [wordsOf(phrase).join(' '), phrase]).reverse() as [string, string][])
  return phrases.filter((phrase) => first.get(wordsOf(phrase).join(' ')) === phrase)
}

/** The same as one line. */
export const asPhrases = (typed: string): string => [...new Set(phrasesIn(typed))].join(', ')
