import { en } from 'payload/i18n/en'
import { panelWords } from '@/fields/panel-words'

type Words = Record<string, Record<string, string>>

const wordsOf = (sendsMail: boolean): Words => {
  const changed = panelWords(sendsMail)
  return Object.fromEntries(
    Object.entries(en.translations as unknown as Words).map(([group, texts]) => [
      group,
      { ...texts, ...changed[group] },
    ]),
  )
}
const all = Object.values(wordsOf(true)).flatMap((texts) => Object.values(texts))

test('the bin has one name', () => expect(all.filter((text) => /trash/i.test(text))).toEqual([]))

test('labels and buttons are in sentence case', () => {
  const titles = all.filter((text) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/.test(text))
  expect(titles).toEqual([])
})

test('what was done is said as it is', () => {
  const { general, version } = wordsOf(true)
  expect([general?.updatedSuccessfully, version?.draftSavedSuccessfully, general?.noLabel, general?.createNew]).toEqual(
    ['Saved.', 'Saved as draft.', 'Not given', 'Create new'],
  )
})

test('without mail nobody is told to wait for one', () => {
  expect(wordsOf(true).authentication?.checkYourEmailForPasswordReset).toMatch(/If the email address is associated/)
  expect(wordsOf(false).authentication?.checkYourEmailForPasswordReset).toMatch(/Ask the administrator/)
})

test('what an editor may meet is said without the words of engineers', () => {
  const { error, fields, general, validation } = wordsOf(true)
  const met = [
    ...['unknown', 'unspecific', 'unauthorized', 'documentNotFound', 'loadingDocument', 'invalidClipboardData'].map(
      (key) => error?.[key],
    ),
    ...Object.entries(fields ?? {}).flatMap(([key, text]) => (/link|url|block/i.test(key) ? [text] : [])),
    ...['copyField', 'pasteField', 'copyRow', 'pasteRow', 'untitled', 'documentIsTrashed'].map((key) => general?.[key]),
    ...['greaterThanMax', 'lessThanMin', 'shorterThanMax'].map((key) => validation?.[key]),
  ]
  expect(
    met.filter((text) => text === undefined || /\b(?:ID|URL|documents?|clipboard|unknown|block)\b/.test(text)),
  ).toEqual([])
})
