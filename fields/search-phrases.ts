import type { TextField } from 'payload'
import { asPhrases, phrasesIn } from '@/domain/search/phrases'

/** Longest list of phrases, in letters. */
const longest = 500

/** Words that people type into the search, between commas; stored in one form. */
export const searchPhrases = (description: string): TextField => ({
  name: 'typed',
  label: 'What people type',
  type: 'text',
  required: true,
  maxLength: longest,
  // what people did not find leads here from the dashboard, with the words in the address
  defaultValue: ({ req }) => {
    const { words } = req.query
    // one phrase: a comma that somebody typed parts nothing
    return typeof words === 'string' ? asPhrases(words.replace(/[,;\n]/g, ' ')) : undefined
  },
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }): unknown => (typeof value === 'string' ? asPhrases(value) : value),
    ],
  },
  validate: (value: unknown) =>
    (typeof value === 'string' && value.length <= longest && phrasesIn(value).length > 0) ||
    (typeof value === 'string' && value.length > longest
      ? `At most ${longest} characters. Make two of it.`
      : 'Write one word or more, with letters or numbers. Put a comma between several.'),
  admin: { description, placeholder: 'bloods, blood work' },
})
