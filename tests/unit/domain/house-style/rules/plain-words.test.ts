import { findPlainWords } from '@/domain/house-style/rules/plain-words'
import type { RecordText } from '@/domain/house-style/text'

const bodyOf = (text: string): RecordText => ({
  names: [],
  parts: [
    {
      path: 'body',
      label: 'Text',
      tab: null,
      kind: 'prose',
      outline: 'body',
      lines: [{ kind: 'paragraph', text, links: [] }],
    },
  ],
  pictures: [],
})

test.each([
  ['We utilise it.', ['Write “use”.']],
  ['Fruit, e.g. apples.', ['Write “for example” or “such as”.']],
  ['We are in the process of mending it.', ['Leave it out.']],
])('what is said of the long word in “%s”', (text, hows) => {
  expect(findPlainWords(bodyOf(text)).map(({ how }) => how)).toEqual(hows)
})
