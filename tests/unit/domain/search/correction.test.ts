import { correctedWords, correctionOf, cutsOf, isLike, isUnknown } from '@/domain/search/correction'
import { word } from './typed-words'

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
  test.each<[string, string, boolean]>([
    ['scn', 'scan', false],
    ['tset', 'test', true],
    ['etst', 'test', true],
    ['tsat', 'test', false],
    ['kidnye', 'kidney', true],
    ['ikdnye', 'kidney', false],
    ['kdineyz', 'kidneys', true],
    ['kdinyez', 'kidneys', false],
    ['ulrtasuond', 'ultrasound', true],
    ['ulrtasuonb', 'ultrasound', false],
    ['gsatrsocopi', 'gastroscopy', true],
    ['gsatrsocpoi', 'gastroscopy', false],
  ])('%s is taken for %s: %s, the longer the more slips', (typed, meant, isTaken) =>
    expect(correctionOf(typed, [{ word: meant, entries: 1 }])).toBe(isTaken ? meant : null),
  )
  test('leads to the nearest wherever it stands in the list, of equals to the most used, then by the alphabet', () => {
    const few = { word: 'heart', entries: 1 }
    const used = { word: 'hears', entries: 5 }
    const far = { word: 'hearts', entries: 99 }
    for (const list of [
      [few, used, far],
      [far, used, few],
      [used, far, few],
    ]) {
      expect(correctionOf('heartt', list)).toBe('hearts')
      expect(correctionOf('hear', list)).toBe('hears')
      expect(correctionOf('hear', [few, { ...used, entries: 1 }])).toBe('hears')
    }
  })
  test('is like a name up to a third of its letters', () => {
    expect(isLike('centre', 'cantra')).toBe(true)
    expect(isLike('centre', 'cantro')).toBe(true)
    expect(isLike('centre', 'santra')).toBe(false)
  })
  test('that runs two words together is cut where both are words of three letters and more', () => {
    expect(cutsOf('ctscan')).toEqual([['cts', 'can']])
    expect(cutsOf('mriscan')).toEqual([
      ['mri', 'scan'],
      ['mris', 'can'],
    ])
    expect(cutsOf('scan')).toEqual([])
  })
  test('is none where words begin with it, nor a word that is not looked for', () => {
    expect(isUnknown(word('colono', { beginning: 1 }))).toBe(false)
    expect(isUnknown(word('colono', { entries: 1 }))).toBe(false)
    expect(isUnknown(word('the', { isStop: true }))).toBe(false)
    expect(isUnknown(word('colono'))).toBe(true)
  })
})
