import { hasWords } from '@/domain/text/has-words'

const paragraph = (...children: unknown[]) => ({ root: { children: [{ type: 'paragraph', children }] } })
const deep = (levels: number): unknown => (levels === 0 ? { text: 'a' } : { children: [deep(levels - 1)] })

test.each<[string, unknown, boolean]>([
  ['nothing', null, false],
  ['what is no text of the editor', 'words', false],
  ['an empty paragraph', paragraph(), false],
  ['spaces', paragraph({ text: ' \n' }), false],
  ['a word', paragraph({ text: ' a ' }), true],
  ['a word in a link', paragraph({ type: 'link', children: [{ text: 'a' }] }), true],
  ['a word in a list of a list', { root: { children: [deep(4)] } }, true],
  ['a word deeper than the editor makes', deep(100), false],
])('%s', (_, value, expected) => {
  expect(hasWords(value)).toBe(expected)
})
