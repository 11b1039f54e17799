import { everywhere, inLines, type Spot } from '../finding'
import { spotsOf, withCapitalOf, type Form } from '../forms'

const whole: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "i'm": 'I am',
}

const endings: Readonly<Record<string, string>> = { "n't": ' not', "'ll": ' will', "'re": ' are', "'ve": ' have' }

const forms: readonly Form[] = [
  {
    pattern: /\b[A-Za-z]{1,12}n['’]t\b|\b[A-Za-z]{1,12}['’](?:ll|re|ve)\b|\bI['’]m\b|\blet['’]s\b/gi,
    mend: ([found]) => {
      const word = found.replace('’', "'")
      const known = whole[word.toLowerCase()]
      if (known !== undefined) return withCapitalOf(found, known)
      const ending = Object.keys(endings).find((one) => word.toLowerCase().endsWith(one)) ?? ''
      return `${word.slice(0, word.length - ending.length)}${endings[ending] ?? ''}`
    },
  },
  {
    pattern: /\b(it|that|there|here|what|who|where|how|when|he|she)['’]s\b/gi,
    mend: ([found, word = '']) =>
      /^(?:it|that|there|here|what|how|where|when)$/i.test(word)
        ? `${word} is`
        : { how: `Write “${word} is” or “${word} has” in place of “${found}”.` },
  },
  {
    pattern: /\b(I|you|he|she|it|we|they)['’]d\b/gi,
    mend: ([, word = '']) => ({ how: `Write “${word} would” or “${word} had”.` }),
  },
]

/** Words drawn together: "don't", "we'll". They are harder to read, and easily taken for their contrary. */
export const contractions = (text: string): Spot[] => spotsOf(text, forms)

export const findContractions = inLines(everywhere, ({ text }) => contractions(text))
