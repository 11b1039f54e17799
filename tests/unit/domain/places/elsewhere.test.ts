import { elsewhereIn, isCodeElsewhere, type Elsewhere } from '@/domain/places/elsewhere'

const elsewhere: Elsewhere = {
  postcodeAreas: ['EH', 'LA', 'M', 'SW'],
  wholeInRegion: ['LA'],
  names: ['Manchester', 'Greater Manchester', 'St Helens', 'London'],
}

test.each([
  ['EH1', true],
  ['M1', true],
  ['SW1A', true],
  // all of its codes are known, and this is none of them
  ['LA99', false],
  ['AA1', false],
  ['MX1', false],
])('whether %s is a code of another place: %s', (outcode, is) => expect(isCodeElsewhere(elsewhere, outcode)).toBe(is))

test.each([
  ['london', 'London'],
  ['near london', 'London'],
  ['st helens', 'St Helens'],
  ['stockport greater manchester', 'Greater Manchester'],
  ['manchester', 'Manchester'],
  ['london road', null],
  ['newlondon', null],
  ['', null],
])('"%s" names %p, the longest name whatever the order of the list', (words, name) => {
  expect(elsewhereIn(elsewhere, words)).toBe(name)
  expect(elsewhereIn({ ...elsewhere, names: elsewhere.names.toReversed() }, words)).toBe(name)
})
