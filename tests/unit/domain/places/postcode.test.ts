import { formatPostcode, isUkPostcode, outcodeOf } from '@/domain/places/postcode'

test.each([
  ['pr28dw', 'PR2 8DW', 'PR2'],
  ['LA9 7RG', 'LA9 7RG', 'LA9'],
  [' la9  7rg ', 'LA9 7RG', 'LA9'],
  ['LA9-7RG.', 'LA9 7RG', 'LA9'],
  ['m11ae', 'M1 1AE', 'M1'],
  ['la145aa', 'LA14 5AA', 'LA14'],
  ['sw1a1aa', 'SW1A 1AA', 'SW1A'],
  ['w1a 0ax', 'W1A 0AX', 'W1A'],
])('%p is the postcode %s of %s', (typed, postcode, outcode) => {
  expect(isUkPostcode(typed)).toBe(true)
  expect(formatPostcode(typed)).toBe(postcode)
  expect(outcodeOf(typed)).toBe(outcode)
})

test.each(['', 'LA9', '7RG', 'LA9 7R', 'LA9 RG7', 'LA9 7CG', 'QA9 7RG', 'LA9 7RG 2', 'Kendal LA9 7RG'])(
  '%p is no whole postcode',
  (typed) => expect(isUkPostcode(typed)).toBe(false),
)

test.each([
  ['- LA9', 'LA9'],
  ['LA9, 7', 'LA9'],
  ['Kendal', null],
])('the first half of a postcode in %p is %p', (typed, outcode) => expect(outcodeOf(typed)).toBe(outcode))
