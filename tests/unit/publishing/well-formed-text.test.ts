import { textsAreWellFormed } from '@/publishing/hooks/well-formed-text'

const text = (children: unknown) => ({ parts: [{ body: { root: { type: 'root', children } } }] })
const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'x' }, { type: 'linebreak' }] }

test.each([[[]], [[paragraph]], [[{ type: 'list', children: [{ type: 'listitem', children: [paragraph] }] }]]])(
  'a text of %j is well formed',
  (children) => expect(textsAreWellFormed(text(children))).toBe(true),
)

test.each([[null], ['x'], [[null]], [[{}]], [[{ type: 'paragraph', children: 'x' }]], [[{ type: 'text', text: {} }]]])(
  'a text of %j is not',
  (children) => expect(textsAreWellFormed(text(children))).toBe(false),
)

test.each([undefined, null, 'root', { root: 'x' }, { name: 'x', list: [1, null] }])('%j holds no text', (data) =>
  expect(textsAreWellFormed(data)).toBe(true),
)
