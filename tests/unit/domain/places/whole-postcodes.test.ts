import { withoutWholePostcodes } from '@/domain/places/whole-postcodes'

test.each([
  ['mri LA9 7RG', 'mri LA9'],
  ['scan near la9 7rg please', 'scan near LA9 please'],
  ['LA9 7RG', 'LA9'],
  ['LA9-7RG', 'LA9'],
  ['from LA9 7RG to PR2 8DW', 'from LA9 to PR2'],
  ['x-ray, LA9 7RG, today', 'x-ray LA9 today'],
  ['Café LA9 7RG', 'Café LA9'],
  ['mri LA9, 7 R G', 'mri LA9'],
  // letters that a PDF joins
  ['the o\uFB03ce LA9 7RG', 'the office LA9'],
])('"%s" is kept as "%s"', (text, kept) => expect(withoutWholePostcodes(text)).toBe(kept))

test.each(['', 'mri', 'LA9', 'mri LA9', 'mri, ct (both)', 'in 6 weeks', '7RG', '  spaces   and, signs!  '])(
  '"%s" holds no whole postcode',
  (text) => expect(withoutWholePostcodes(text)).toBeNull(),
)
