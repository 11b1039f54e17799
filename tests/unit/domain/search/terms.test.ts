import { commonWords } from '@/domain/search/common-words'
import { termsFor } from '@/domain/search/terms'
import { word } from './typed-words'

const synonyms = [
  [['blood', 'test'], ['bloods']],
  [['gastroscopy'], ['camera', 'test']],
]

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
  test('is in the order in which it was typed, and the rarest wherever they stand', () => {
    const many = Array.from({ length: 12 }, (_, n) => word(`word${n}`, { entries: 12 - n }))
    expect(termsFor(many, around).map((one) => one.word)).toEqual(many.slice(4).map((one) => one.word))
  })
  test('is half a word for as many as begin with it, and a whole one never', () => {
    const [half, whole, nothing] = termsFor(
      [word('colono', { beginning: 2 }), word('scan', { entries: 3, beginning: 9 }), word('xyzzy')],
      around,
    )
    expect([half?.isBeginning, whole?.isBeginning, nothing?.isBeginning]).toEqual([true, false, false])
    const common = termsFor([word('colono', { beginning: 90 }), word('scan', { entries: 3 })], around)
    expect(common.map((one) => one.isCommon)).toEqual([true, false])
  })
  test('keeps a word that is not looked for by itself where it means something with others', () => {
    const meant = [[['a', 'and', 'e'], ['emergency']]]
    const typed = ['a', 'and', 'e'].map((one) => word(one, { isStop: true }))
    expect(termsFor(typed, { ...around, synonyms: meant }).map((one) => one.word)).toEqual(['a', 'and', 'e'])
    expect(termsFor(typed, around)).toEqual([])
  })
  test('is two words as one, where that is a word', () => {
    const [health, port, preston] = termsFor([word('health'), word('port'), word('preston')], {
      ...around,
      joined: new Set(['healthport']),
    })
    expect(health?.alternatives).toEqual([['health'], ['healthport']])
    expect(port?.alternatives).toEqual([['port'], ['healthport']])
    expect(preston?.alternatives).toEqual([['preston']])
  })
  test('is a place for centres as much as any word, and only where it is not all that was typed', () => {
    const place = { name: 'Burnley', start: 0, count: 1 }
    const [burnley, mri] = termsFor([word('burnley', { entries: 1 }), word('mri', { entries: 1 })], {
      ...around,
      place,
    })
    expect([burnley?.atPlace, mri?.atPlace]).toEqual([1, undefined])
    expect([burnley?.weight, mri?.weight]).toEqual([expect.any(Number), 1])
    expect(burnley?.weight).toBeLessThan(1)
    const [alone] = termsFor([word('burnley', { entries: 1 })], { ...around, place })
    expect([alone?.atPlace, alone?.weight]).toEqual([undefined, 1])
  })
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
  const shuffled = [many[4], many[0], many[3], many[1], many[2]].map((one) => one ?? { word: '', entries: 0 })
  expect([...commonWords(shuffled, 10_000)]).toEqual(['word2', 'word3', 'word4'])
})

test('a word is nearly everywhere from one more than a quarter on, and never one that few have', () => {
  const isCommon = (entries: number, all: number) => commonWords([{ word: 'scan', entries }], all).has('scan')
  expect([isCommon(250, 1_000), isCommon(251, 1_000)]).toEqual([false, true])
  expect([isCommon(20, 20), isCommon(21, 21)]).toEqual([false, true])
  const words = [
    { word: 'okapi', entries: 1_000 },
    { word: 'scan', entries: 2_000 },
  ]
  expect([...commonWords(words, 100_000)]).toEqual([])
})
