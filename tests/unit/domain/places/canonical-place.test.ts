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
  ['LA9%207RG', 'LA9'],
  ['LA9%25207RG', 'LA9'],
  ['LA9+7RG', 'LA9'],
  ['LA9\u20137RG', 'LA9'],
  ['LA9, 7RG', 'LA9'],
  ['LA9\u034f\u31647RG', 'LA9'],
  ['KendalLA9 7RG', 'Kendal, LA9'],
  ['LA9 7RGUnited Kingdom', 'LA9, United Kingdom'],
  ['LA9 Kendal 7RG', 'LA9, Kendal'],
  ['7RG LA9', 'LA9'],
  ['7RG', '7RG'],
  // spelled: nothing of the second half is left
  [' L A 9 7 r g ', 'LA9'],
  ['LA 9 7 RG', 'LA9'],
  ['LA9 7 R G', 'LA9'],
  ['Kendal L A 9 - 7 R G', 'Kendal, LA9'],
  ['L - A - 9 - 7 - R - G', 'LA9'],
  ['LA9, 7 R G', 'LA9'],
  ['LA9 Kendal 7 R G', 'LA9, Kendal'],
  ['7 RG, LA9', 'LA9'],
  ['LA9, 2 CT scans', 'LA9, 2 CT scans'],
  ['Lytham & St Annes', 'Lytham & St Annes'],
  ['W 1A 1AA', 'W1A'],
  // a letter before a code is not of it
  ['Flat A L40', 'Flat A, L40'],
  ['Flat A L40 5', 'Flat A, L40'],
  // without its second half, what stood around that is a code
  ['LA9, PR 7RG 2 8DW', 'LA9, PR2'],
  ['', ''],
  [', ,', ''],
])('%s is reduced to "%s"', (asked, reduced) => expect(canonicalPlace(asked)).toBe(reduced))

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'LA9 7RG',
        'LA9',
        '7RG',
        'pr28dw',
        'BB1 1AA',
        'LA 14',
        'M1',
        'Kendal',
        'Warton',
        'near',
        'Lancs',
        '7',
        '7 R G',
        'R G',
        '-',
        'A',
        '12',
      ),
      fc.constantFrom(
        ', ',
        '; ',
        '/',
        ' (',
        ')',
        '-',
        '.',
        '\n',
        '\u200b',
        '\uff0c',
        '%20',
        '%2520',
        '+',
        '\u2013',
        '*',
      ),
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
      expect(once).not.toMatch(/(?:LA9|PR2|BB1)[^\p{L}\p{N}]*(?:7RG|8DW|1AA)/iu)
    }),
    { numRuns: 1000 },
  ))
