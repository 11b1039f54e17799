import { asWritten, comparable } from '@/domain/text/as-written'

test.each([
  ['  two   words ', 'two words'],
  ['a\tb\r\nc', 'a b c'],
  ['a\u00a0b', 'a b'],
  ['un\u00adseen\u200b', 'unseen'],
  ['cafe\u0301', 'café'],
  ['\uff2d\uff32\uff29', 'MRI'],
  ['', ''],
])('%j is meant as %j', (typed, text) => expect(asWritten(typed)).toBe(text))

test.each([
  ['St. Anne’s-on-Sea', 'st annes on sea'],
  ["(St Anne's)", 'st annes'],
  ['Café & bar', 'cafe and bar'],
  ['“X-ray”', 'x ray'],
  ['…', ''],
])('%j is compared as %j', (typed, words) => expect(comparable(typed)).toBe(words))
