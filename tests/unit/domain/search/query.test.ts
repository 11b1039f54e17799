import fc from 'fast-check'
import { canonicalQuery } from '@/domain/search/canonical-query'
import { hasFound, markedOf } from '@/domain/search/marked'
import { isOrdinary } from '@/domain/search/ordinary-words'
import { asPhrases, phrasesIn } from '@/domain/search/phrases'
import { isPinnedTo } from '@/domain/search/pin'
import { placeInQuery, withoutPlace } from '@/domain/search/place-in-query'
import { joinsOf, othersFor, samePhrases } from '@/domain/search/synonyms'
import { placeOf, wordsOf } from '@/domain/search/words'

describe('a query in its address', () => {
  test.each([
    ['  mri   scan ', 'mri scan'],
    ['mri LA9 7RG', 'mri LA9'],
    ['la97rg', 'LA9'],
    ['x-ray in Kendal, LA9-7RG', 'x-ray in Kendal LA9'],
    ['2ww endoscopy BB10', '2ww endoscopy BB10'],
    ['2ww endoscopy', '2ww endoscopy'],
    ['95% "quoted" & more', '95% "quoted" & more'],
    ['\0\u202Emri', 'mri'],
    ['', ''],
  ])('%j is %j', (typed, canonical) => expect(canonicalQuery(typed)).toBe(canonical))

  test('stays as it is when it is asked for again, and is no longer than it may be', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 150 }), fc.string({ unit: 'binary', maxLength: 60 })), (typed) => {
        const once = canonicalQuery(typed)
        expect(canonicalQuery(once)).toBe(once)
        expect(once.length).toBeLessThanOrEqual(120)
      }),
    ))

  test.each(['mri LA9 7RG', 'LA97RG scan', 'scan l a 9 7 r g', 'LA9 scan 7RG'])('%j holds no whole postcode', (typed) =>
    expect(canonicalQuery(typed).replace(/[^a-z0-9]/gi, '')).not.toMatch(/LA97RG/i),
  )
})

test('words are compared without accents, signs and capitals, and are not without end', () => {
  expect(wordsOf("Zoé's X-ray & more")).toEqual(['zoes', 'x', 'ray', 'and', 'more'])
  expect(wordsOf('a '.repeat(100))).toHaveLength(12)
  expect(wordsOf('x'.repeat(100))[0]).toHaveLength(40)
  expect(wordsOf('&|!')).toEqual(['and'])
  expect(wordsOf(' !? ')).toEqual([])
  expect(placeOf(['b', 'c'], ['a', 'b', 'c'])).toBe(1)
  expect(placeOf(['c', 'b'], ['a', 'b', 'c'])).toBe(-1)
  expect(placeOf([], ['a'])).toBe(-1)
})

test('ordinary words are right where no page has them', () => {
  expect(['cancel', 'jobs', 'heard'].map(isOrdinary)).toEqual([true, true, true])
  expect(['cancer', ''].map(isOrdinary)).toEqual([false, false])
})

const synonyms = [
  [['blood', 'test'], ['bloods']],
  [['gastroscopy'], ['camera', 'test']],
]

test('other names stand for each word of a phrase that was typed', () => {
  expect(othersFor(['bloods'], synonyms)).toEqual([[['blood', 'test']]])
  expect(othersFor(['my', 'camera', 'test'], synonyms)).toEqual([[], [['gastroscopy']], [['gastroscopy']]])
  expect(othersFor(['camera'], synonyms)).toEqual([[]])
  expect(othersFor(['camera', 'test', 'now'], synonyms)).toEqual([[['gastroscopy']], [['gastroscopy']], []])
  expect(samePhrases(['bloods'], synonyms)).toEqual(['blood test'])
  expect(samePhrases(['my', 'bloods'], synonyms)).toEqual([])
  expect(joinsOf(['health', 'port', 'preston'])).toEqual([
    { word: 'healthport', at: 0 },
    { word: 'portpreston', at: 1 },
  ])
})

describe('a place', () => {
  const placeCalled = (asked: string) =>
    ['burnley', 'barrow in furness', 'church'].includes(asked)
      ? ({ kind: 'found', place: { name: asked, latitude: 0, longitude: 0 } } as const)
      : null
  test.each<[string, string | null, string]>([
    ['mri scan burnley', 'burnley', 'mri scan'],
    ['burnley', 'burnley', ''],
    ['xray near barrow in furness', 'barrow in furness', 'xray'],
    ['church street', null, 'church street'],
    ['tests in church', 'church', 'tests'],
    ['church', 'church', ''],
    ['ct scan', null, 'ct scan'],
  ])('in %j is %s, besides it is %j', (typed, name, rest) => {
    const words = wordsOf(typed)
    const place = placeInQuery(words, placeCalled)
    expect(place?.name ?? null).toBe(name)
    expect(withoutPlace(words, place).join(' ')).toBe(rest)
  })
})

test('pieces are marked, and stray marks are no pieces', () => {
  expect(markedOf('A \uE000blood\uE001  test')).toEqual([
    { text: 'A ', isFound: false },
    { text: 'blood', isFound: true },
    { text: ' test', isFound: false },
  ])
  expect(markedOf('')).toEqual([])
  expect(hasFound(markedOf('A \uE000blood\uE001 test'))).toBe(true)
  expect(hasFound(markedOf('A blood test'))).toBe(false)
})

test('phrases of editors are kept in one form, each once', () => {
  expect(phrasesIn('bloods,  Blood work;bloods,,')).toEqual(['bloods', 'Blood work'])
  expect(asPhrases('bloods,  Blood work;bloods,,')).toBe('bloods, Blood work')
  expect(phrasesIn(' , .')).toEqual([])
})

test('an answer is pinned to all words of a phrase, in any order and number', () => {
  expect(isPinnedTo([['test', 'result']], ['results', 'of', 'my', 'tests'])).toBe(true)
  expect(isPinnedTo([['test', 'result']], ['results'])).toBe(false)
  expect(isPinnedTo([[]], ['results'])).toBe(false)
  expect(isPinnedTo([['appointment'], ['test', 'result']], ['test', 'result'])).toBe(true)
})
