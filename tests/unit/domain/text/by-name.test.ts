import { byName } from '@/domain/text/by-name'

const sorted = (...names: string[]): string[] =>
  names
    .map((name) => ({ name }))
    .sort(byName)
    .map(({ name }) => name)

test('names stand in the order in which people look for them', () => {
  expect(sorted('CT scan', 'X-ray', 'colonoscopy', 'Électro', 'Cystoscopy', 'Unit 10', 'Unit 9')).toEqual([
    'colonoscopy',
    'CT scan',
    'Cystoscopy',
    'Électro',
    'Unit 9',
    'Unit 10',
    'X-ray',
  ])
  // hyphens make no order
  expect(sorted('Co-operative Board B', 'Cooperative Board C', 'Co-operative Board A', 'Cooperative Board D')).toEqual([
    'Co-operative Board A',
    'Co-operative Board B',
    'Cooperative Board C',
    'Cooperative Board D',
  ])
})
