import { isNamedIn } from '@/domain/governance/named-in'

test.each([
  ['Zoë Smith-Jones asked us to.', 'Zoe Smith-Jones'],
  ['Asked by JONES', 'Zoe Smith-Jones'],
  ["At Neill's wish", "Pat O'Neill"],
  ['Ng asked us to.', 'Dr Ng'],
  ['Łukasz left', 'Łukasz Nowak'],
])('%s names %s', (text, name) => {
  expect(isNamedIn(text, name)).toBe(true)
})

test.each([
  ['After the annual review, as planned', 'Ann Able'],
  ['They asked us to, Dr', 'Dr Ng'],
  ["It was the chair's wish", "Pat O'Neill"],
  ['They asked us to.', ''],
])('%s does not name %s', (text, name) => {
  expect(isNamedIn(text, name)).toBe(false)
})
