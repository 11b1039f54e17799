import { isReference, referenceProblems } from '@/domain/governance/decision-references'

test.each([
  ['DPB-2026-04', true],
  ['2026/7', true],
  ['dpb-2026', false],
  ['DPB-', false],
  ['DPB--4', false],
  ['The fourth', false],
])('%s as a reference: %s', (text, expected) => {
  expect(isReference(text)).toBe(expected)
})

test('a reference that another decision has is refused at its row, in words that say which', () => {
  const decisions = [{ reference: 'A-1' }, {}, { reference: null }, { reference: 'A-1' }, { reference: 'A-2' }, {}]
  const problems = referenceProblems(decisions, new Map([['A-2', 'The Board, 3 March 2026']]))
  expect(problems.map(({ message, path }) => `${path}: ${message}`)).toEqual([
    'decisions.3.reference: A-1 is the reference of another decision of this meeting already. Give this one another.',
    'decisions.4.reference: A-2 is the reference of a decision of "The Board, 3 March 2026" already. Give this one another.',
  ])
})
