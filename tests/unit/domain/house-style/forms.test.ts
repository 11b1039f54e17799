import { spotsOf, withCapitalOf, type Form } from '@/domain/house-style/forms'

const form = (pattern: RegExp, right: string): Form => ({ pattern, mend: () => right })
const found = (text: string, forms: Form[]) => spotsOf(text, forms).map(({ from, mend, to }) => [from, to, mend])

test.each([
  [
    'found in the order of the text, whatever the order of the forms',
    'aa bb',
    [form(/bb/g, 'y'), form(/aa/g, 'x')],
    [
      [0, 2, 'x'],
      [3, 5, 'y'],
    ],
  ],
  [
    'that touch are both found',
    'aabb',
    [form(/bb/g, 'y'), form(/aa/g, 'x')],
    [
      [0, 2, 'x'],
      [2, 4, 'y'],
    ],
  ],
  [
    'that touch are both found, the other way round',
    'aabb',
    [form(/aa/g, 'x'), form(/bb/g, 'y')],
    [
      [0, 2, 'x'],
      [2, 4, 'y'],
    ],
  ],
  ['that share a letter: the first form counts', 'abc', [form(/bc/g, 'y'), form(/ab/g, 'x')], [[1, 3, 'y']]],
  ['within another are not found again', 'abcd', [form(/abcd/g, 'y'), form(/bc/g, 'x')], [[0, 4, 'y']]],
  ['that are right already are left alone', 'aa', [form(/aa/g, 'aa')], []],
])('places %s', (_, text, forms, spots) => {
  expect(found(text, forms)).toEqual(spots)
})

test.each([
  ['Whilst', 'while', 'While'],
  ['whilst', 'while', 'while'],
  ['eBay', 'shop', 'shop'],
  ['Élite', 'best', 'Best'],
])('in place of “%s”, “%s” is written “%s”', (like, word, written) => {
  expect(withCapitalOf(like, word)).toBe(written)
})
