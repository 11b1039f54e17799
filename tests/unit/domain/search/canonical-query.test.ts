import fc from 'fast-check'
import { canonicalQuery } from '@/domain/search/canonical-query'
import { isUkPostcode } from '@/domain/places/postcode'

test.each([
  ['mri  LA9 7RG', 'mri LA9'],
  ['scan near la9 7rg please', 'scan near LA9 please'],
  ['LA9', 'LA9'],
  ['la9', 'la9'],
  ['seen in 6 weeks', 'seen in 6 weeks'],
  ['made up 3', 'made up 3'],
  ['vitamin b12', 'vitamin b12'],
  ['2ww endoscopy burnley', '2ww endoscopy burnley'],
  ['endoscopy LA9 2ww', 'endoscopy LA9'],
  // numbers before short words are no half of a postcode
  ['2 CT scans in 6 weeks', '2 CT scans in 6 weeks'],
  ['phase 2 CT scan LA9', 'phase 2 CT scan LA9'],
  ['5 St Annes Road, LA9', '5 St Annes Road, LA9'],
  ['2 nd mri in 6 weeks', '2 nd mri in 6 weeks'],
  ['mri LA9, 7 R G', 'mri LA9'],
  ['x, y', 'x, y'],
  [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
])('"%s" is asked as "%s"', (typed, query) => expect(canonicalQuery(typed)).toBe(query))

test('whatever stands around a whole postcode, it is cut, and asking again changes nothing', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('', 'mri', 'seen in 6 weeks', 'near', 'blood test,'),
      fc.constantFrom('LA9 7RG', 'la97rg', 'PR2-8DW', 'pr2  8dw', 'BB12\u00a06AA'),
      fc.constantFrom('', 'please', 'kendal', '2 days'),
      (before, postcode, after) => {
        const once = canonicalQuery(`${before} ${postcode} ${after}`)
        const words = once.split(' ')
        const pairs = words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`])
        return !pairs.some((pair) => isUkPostcode(pair)) && canonicalQuery(once) === once
      },
    ),
  ))
