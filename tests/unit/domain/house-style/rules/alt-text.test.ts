import { alternativeProblem, findAltText } from '@/domain/house-style/rules/alt-text'
import { nothingKnown } from '@/domain/house-style/text'

test.each([
  ['', 'The picture has no text alternative. Say what it shows.'],
  ['  ', 'The picture has no text alternative. Say what it shows.'],
  [' scanner.jpeg ', '“scanner.jpeg” is the name of a file. Say what the picture shows.'],
  [' IMG_2041 copy', '“IMG_2041 copy” is the name of a file. Say what the picture shows.'],
  ['An image of a scanner', 'Leave out “An image of”: screen readers say that it is a picture. Say what it shows.'],
  ['Scanner', '“Scanner” is too short. Say what the picture shows.'],
  ['2 + 2', '“2 + 2” is too short. Say what the picture shows.'],
  ['A scanner', null],
  [`A ${'s'.repeat(148)}`, null],
  [`A ${'s'.repeat(149)}`, 'The text alternative has 151 characters. Use up to 150, and put the rest into the text.'],
])('what is said of the text alternative “%s”', (words, problem) => {
  expect(alternativeProblem(words)).toBe(problem)
})

test('a picture whose text alternative was not looked up is not judged', () => {
  const pictures = [{ path: 'image', label: 'Picture', tab: null, id: '4' }]
  expect(findAltText({ names: [], parts: [], pictures }, nothingKnown)).toEqual([])
})
