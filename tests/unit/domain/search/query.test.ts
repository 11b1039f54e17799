import fc from 'fast-check'
import { canonicalQuery } from '@/domain/search/canonical-query'
import { commonWords } from '@/domain/search/common-words'
import { correctedWords, correctionOf, isLike, type TypedWord } from '@/domain/search/correction'
import { markedOf } from '@/domain/search/marked'
import { asPhrases, phrasesIn } from '@/domain/search/phrases'
import { isPinnedTo } from '@/domain/search/pin'
import { placeInQuery, withoutPlace } from '@/domain/search/place-in-query'
import { ranked, type Candidate } from '@/domain/search/rank'
import { joinsOf, othersFor, samePhrases } from '@/domain/search/synonyms'
import { termsFor } from '@/domain/search/terms'
import { wordsOf } from '@/domain/search/words'

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
})

const word = (one: string, more: Partial<TypedWord> = {}): TypedWord => ({
  word: one,
  isStop: false,
  entries: 0,
  beginning: 0,
  near: [],
  ...more,
})

describe('a slip', () => {
  const near = [
    { word: 'colonoscopy', entries: 3 },
    { word: 'colonoscope', entries: 1 },
  ]
  test('leads to the word with the fewest slips, then to the most used', () => {
    expect(correctionOf('colonoscpy', near)).toBe('colonoscopy')
    expect(correctionOf('colonoscopi', near)).toBe('colonoscopy')
    expect(correctionOf('cat', [{ word: 'car', entries: 9 }])).toBeNull()
    expect(correctionOf('zebra', near)).toBeNull()
  })
  test('is corrected only where nothing has the word, begins with it or is meant by it', () => {
    const nobody = () => false
    expect(correctedWords([word('colonoscpy', { near })], nobody, new Set())).toEqual(['colonoscopy'])
    expect(correctedWords([word('colonoscpy', { near, entries: 1 })], nobody, new Set())).toEqual(['colonoscpy'])
    expect(correctedWords([word('colono', { near, beginning: 3 })], nobody, new Set())).toEqual(['colono'])
    expect(correctedWords([word('colonoscpy', { near })], () => true, new Set())).toEqual(['colonoscpy'])
    expect(correctedWords([word('the', { isStop: true, near })], nobody, new Set())).toEqual(['the'])
    expect(correctedWords([word('bloodtest')], nobody, new Set(['blood', 'test']))).toEqual(['blood', 'test'])
    expect(correctedWords([word('bloodtest')], nobody, new Set(['blood']))).toEqual(['bloodtest'])
  })
  test('that is too far is still like a name', () => {
    expect(isLike('gastroskopie', 'gastroscopy')).toBe(true)
    expect(isLike('covid', 'centre')).toBe(false)
  })
})

const synonyms = [
  [['blood', 'test'], ['bloods']],
  [['gastroscopy'], ['camera', 'test']],
]

test('other names stand for each word of a phrase that was typed', () => {
  expect(othersFor(['bloods'], synonyms)).toEqual([[['blood', 'test']]])
  expect(othersFor(['my', 'camera', 'test'], synonyms)).toEqual([[], [['gastroscopy']], [['gastroscopy']]])
  expect(othersFor(['camera'], synonyms)).toEqual([[]])
  expect(samePhrases(['bloods'], synonyms)).toEqual(['blood test'])
  expect(samePhrases(['my', 'bloods'], synonyms)).toEqual([])
  expect(joinsOf(['health', 'port', 'preston'])).toEqual([
    { word: 'healthport', at: 0 },
    { word: 'portpreston', at: 1 },
  ])
})

describe('what is looked for', () => {
  const around = { joined: new Set<string>(), place: null, synonyms, all: 100 }
  test('is each word once, with what means the same, and not what is no word of its own', () => {
    const terms = termsFor([word('the', { isStop: true }), word('bloods'), word('bloods')], around)
    expect(terms.map((one) => one.alternatives)).toEqual([[['bloods'], ['blood', 'test']]])
  })
  test('is the eight words that tell most', () => {
    const many = Array.from({ length: 12 }, (_, n) => word(`word${n}`, { entries: n + 1 }))
    expect(termsFor(many, around).map((one) => one.word)).toEqual(many.slice(0, 8).map((one) => one.word))
  })
  test('counts a place, and words of how people ask, for less', () => {
    const place = { name: 'Burnley', start: 1, count: 1 }
    const [mri, burnley, near] = termsFor(
      [word('mri', { entries: 1 }), word('burnley', { entries: 1 }), word('near', { entries: 1 })],
      { ...around, place },
    )
    expect(mri?.weight).toBeGreaterThan(burnley?.weight ?? 9)
    expect(mri?.weight).toBeGreaterThan(near?.weight ?? 9)
  })
  test('is half a word where nothing has the whole', () =>
    expect(termsFor([word('colono', { beginning: 2 })], around)[0]?.isBeginning).toBe(true))
})

test('words that are nearly everywhere are found by names alone, and the rest is bounded', () => {
  expect([
    ...commonWords(
      [
        { word: 'test', entries: 60 },
        { word: 'okapi', entries: 1 },
      ],
      100,
    ),
  ]).toEqual(['test'])
  const many = Array.from({ length: 5 }, (_, n) => ({ word: `word${n}`, entries: 1_000 + n }))
  expect([...commonWords(many, 10_000)]).toEqual(['word2', 'word3', 'word4'])
  expect([...commonWords([{ word: 'one', entries: 3_500 }], 100_000)]).toEqual([])
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

describe('the order', () => {
  const one = (more: Partial<Candidate>): Candidate => ({ kind: 'pages', names: [], score: 1, date: null, ...more })
  test('begins with a test or centre of exactly that name, in the plural too', () => {
    const [page, test] = [one({ names: ['ct scan'], score: 2 }), one({ kind: 'tests', names: ['ct scan'], score: 2 })]
    expect(ranked([page, one({ score: 5 }), test], ['ct scans'])[0]).toBe(test)
  })
  test('puts what is newer first, where all else is equal', () => {
    const [older, newer] = [one({ kind: 'news-posts', date: '2024' }), one({ kind: 'news-posts', date: '2026-01' })]
    expect(ranked([older, newer], ['x'])).toEqual([newer, older])
  })
  test('puts centres first where a place alone was typed', () => {
    const [post, centre] = [one({ kind: 'news-posts', score: 1.5 }), one({ kind: 'cdcs' })]
    expect(ranked([post, centre], ['kendal'], true)[0]).toBe(centre)
  })
})

test('pieces are marked, and stray marks are no pieces', () => {
  expect(markedOf('A \uE000blood\uE001  test')).toEqual([
    { text: 'A ', isFound: false },
    { text: 'blood', isFound: true },
    { text: ' test', isFound: false },
  ])
  expect(markedOf('')).toEqual([])
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
})
