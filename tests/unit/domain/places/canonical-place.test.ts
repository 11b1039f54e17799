import fc from 'fast-check'
import { canonicalPlace } from '@/domain/places/canonical-place'

test.each([
  ['LA9 7RG', 'LA9'],
  ['la97rg', 'LA9'],
  ['pr2', 'PR2'],
  ['Kendal', 'Kendal'],
  ['  Kendal ,  LA9 7RG ', 'Kendal, LA9'],
  ['Kendal LA9 7RG', 'Kendal LA9'],
  ['Barrow in Furness, Cumbria', 'Barrow in Furness, Cumbria'],
  ['', ''],
  [', ,', ''],
])('%s is reduced to "%s"', (asked, reduced) => expect(canonicalPlace(asked)).toBe(reduced))

test('whatever is typed, what was reduced stays so, and no whole postcode is left', () =>
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('LA9 7RG', 'pr28dw', 'BB1 1AA'), (words, postcode) => {
      const once = canonicalPlace(`${words}, ${postcode}`)
      expect(canonicalPlace(once)).toBe(once)
      expect(once).not.toMatch(/\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}$/i)
    }),
  ))
