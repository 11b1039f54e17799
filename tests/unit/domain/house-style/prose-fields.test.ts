import { isAddressField, isProse, isTitle, leftOut } from '@/domain/house-style/prose-fields'

test.each([
  ['what only editors see', ['id', 'owner', 'correctionReason']],
  ['addresses of other sites', ['website', 'nhsPage']],
  ['addresses and codes', ['slug', 'odsCode', 'postcode']],
  ['days', ['lastReviewed', 'publishedOn', 'checked']],
  ['times of day', ['date', 'opens', 'lastArrival']],
  ['names and figures', ['name', 'shortName', 'figure']],
])('the words of an editor are not looked for in %s', (_, names) => {
  expect(names.filter(isProse)).toEqual([])
  expect(leftOut).toEqual(expect.arrayContaining(names))
})

test.each(['title', 'heading', 'summary', 'text', 'Name', ''])('“%s” holds words of ours', (name) => {
  expect(isProse(name)).toBe(true)
  expect(leftOut).not.toContain(name)
})

test('only the website and the page on NHS.UK are addresses and nothing else', () => {
  expect(['website', 'nhsPage', 'slug', 'joinLink', 'summary'].filter(isAddressField)).toEqual(['website', 'nhsPage'])
})

test('a title and a heading stand alone, other fields do not', () => {
  expect(['title', 'heading', 'summary', 'name', ''].filter(isTitle)).toEqual(['title', 'heading'])
})
