import { asWritten } from '../text/as-written'
import { wordsOf } from './words'

/** Phrases as an editor types them, between commas, each once: 'bloods,  Blood work, Bloods' → 'bloods', 'Blood work'. */
export const phrasesIn = (typed: string): string[] => {
  const first = new Map<string, string>()
  for (const phrase of typed.split(/[,;\n]+/).map(asWritten)) {
    const words = wordsOf(phrase).join(' ')
    if (words !== '' && !first.has(words)) first.set(words, phrase)
  }
  return [...first.values()]
}

/** The same as one line. */
export const asPhrases = (typed: string): string => phrasesIn(typed).join(', ')
