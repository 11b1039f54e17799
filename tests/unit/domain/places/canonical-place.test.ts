import fc from 'fast-check'
import { placeAsked } from '@/content/places/places'
import { canonicalPlace } from '@/domain/places/canonical-place'

test.each([
  ['LA9 7RG', 'LA9'],
  ['la97rg', 'LA9'],
  ['pr2', 'PR2'],
  ['Kendal', 'Kendal'],
  ['  Kendal ,  LA9 7RG ', 'Kendal, LA9'],
  ['Kendal LA9 7RG', 'Kendal, LA9'],
  ['LA9 7RG Kendal', 'LA9, Kendal'],
  ['Kendal (LA9 7RG)', 'Kendal, LA9'],
  ['Kendal.LA9 7RG; UK', 'Kendal., LA9, UK'],
  ['Barrow in Furness, Cumbria', 'Barrow in Furness, Cumbria'],
  // spelled: nothing of the second half is left
  [' L A 9 7 r g ', 'LA9'],
  ['LA 9 7 RG', 'LA9'],
  ['LA9 7 R G', 'LA9'],
  ['Kendal L A 9 - 7 R G', 'Kendal, LA9'],
  ['', ''],
  [', ,', ''],
])('%s is reduced to "%s"', (asked, reduced) => expect(canonicalPlace(asked)).toBe(reduced))

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'LA9 7RG',
        'pr28dw',
        'BB1 1AA',
        'LA 14',
        'M1',
        'Kendal',
        'Warton',
        'near',
        'Lancs',
        '7',
        'A',
        '12',
      ),
      fc.constantFrom(', ', '; ', '/', ' (', ')', '-', '.', '\n', '\u200b', '\uff0c'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))

test('whatever is typed, what was reduced stays so, has the same answer, and holds no whole postcode', () =>
  fc.assert(
    fc.property(typed, (asked) => {
      const once = canonicalPlace(asked)
      expect(canonicalPlace(once)).toBe(once)
      expect(placeAsked(once)).toEqual(placeAsked(asked))
      expect(once).not.toMatch(/(?<![a-z0-9])(?:LA9|PR2|BB1) ?\d[A-Z]{2}(?![a-z0-9])/i)
    }),
    { numRuns: 1000 },
  ))
