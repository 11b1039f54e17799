import { foundInWords, isNothing } from '@/domain/search/found-in-words'
import { isFoundKind, kindWords } from '@/domain/search/kind-words'
import { searchAddress } from '@/domain/search/search-address'

const none = { typed: 'mri', corrected: null, kind: null, total: 0, pinned: [], place: null }
const answer = { href: '/waiting-times', title: 'How long people wait', text: null }

test.each([
  [{ total: 1 }, "1 result for 'mri'"],
  [{ total: 1_200 }, "1,200 results for 'mri'"],
  [{ total: 3, kind: 'tests' as const }, "Tests: 3 results for 'mri'"],
  [{ total: 2, corrected: 'MRI scan' }, "2 results for 'MRI scan'"],
  [{}, "Nothing found for 'mri'"],
  [{ kind: 'tests' as const }, "Tests: nothing found for 'mri'"],
  [{ pinned: [answer] }, "What we have for 'mri'"],
  [{ place: { name: 'Burnley', href: '/community-diagnostic-centres?near=Burnley' } }, "What we have for 'mri'"],
])('%j is "%s"', (found, words) => expect(foundInWords({ ...none, ...found })).toBe(words))

test('nothing is offered where there is no result of any kind, no answer and no place', () => {
  const nothing = { ...none, kinds: [] }
  expect(isNothing(nothing)).toBe(true)
  expect(isNothing({ ...nothing, kind: 'tests', kinds: [{ kind: 'news-posts', count: 2 }] })).toBe(false)
  expect(isNothing({ ...nothing, pinned: [answer] })).toBe(false)
  expect(isNothing({ ...nothing, place: { name: 'Burnley', href: '/' } })).toBe(false)
})

test('each kind has words, and nothing else is a kind', () => {
  expect(Object.keys(kindWords).every(isFoundKind)).toBe(true)
  expect(['', 'people', 'toString', '__proto__'].some(isFoundKind)).toBe(false)
})

test.each([
  [{ typed: '', kind: null, page: 1 }, '/search'],
  [{ typed: '95% & more', kind: null, page: 1 }, '/search?q=95%25+%26+more'],
  [{ typed: 'mri', kind: 'tests' as const, page: 2 }, '/search?q=mri&kind=tests&page=2'],
])('%j has the address %s', (asked, address) => expect(searchAddress(asked)).toBe(address))
