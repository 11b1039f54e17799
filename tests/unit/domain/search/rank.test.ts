import { ranked, type Candidate } from '@/domain/search/rank'
import { singularWords } from '@/domain/search/singular'

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
  test.each<[string, Partial<Candidate>, Partial<Candidate>]>([
    ['exactly its name, before a name that begins so', { names: ['ct scan'] }, { names: ['ct scan of the heart'] }],
    [
      'a name that begins so, before one that has the words',
      { names: ['ct scan guide'] },
      { names: ['guide ct scan'] },
    ],
    ['most words of its name, before fewer', { names: ['guide ct scan'] }, { names: ['a guide to a ct or mri scan'] }],
    ['some word of its name, before none', { names: ['scan'] }, { names: ['guide'] }],
    ['any of its names', { names: ['tomography', 'ct scan'] }, { names: ['ct scan guide'] }],
    ['its name begins so, though another does not', { names: ['guide', 'ct scan now'] }, { names: ['scan of ct'] }],
    ['words that fit better', { score: 1.2 }, { score: 1 }],
    ['a test, before a page', { kind: 'tests' }, { kind: 'pages' }],
    ['a page, before news', { kind: 'pages' }, { kind: 'news-posts' }],
    ['news, before a document', { kind: 'news-posts' }, { kind: 'documents' }],
    ['what has no date, before what is long past', { kind: 'meetings' }, { kind: 'meetings', date: '2016-05-01' }],
    ['a year ago, before ten', { date: '2025-05-01' }, { date: '2016-05-01' }],
  ])('puts first what is %s', (_, more, less) => {
    const [first, second] = [one(more), one(less)]
    const newest = one({ kind: 'decisions', score: 0.01, date: '2026-11-01' })
    for (const found of [
      [first, second, newest],
      [newest, second, first],
    ])
      expect(ranked(found, ['ct scan'])).toEqual([first, second, newest])
  })
  test('takes what means the same for what was typed', () => {
    const [meant, other] = [one({ names: ['gastroscopy'] }), one({ names: ['camera club'] })]
    expect(ranked([other, meant], ['camera test', 'gastroscopy'])[0]).toBe(meant)
    const guide = one({ names: ['gastroscopy guide'] })
    expect(ranked([one({ names: ['test guide'] }), guide], ['camera test', 'gastroscopy'])[0]).toBe(guide)
  })
  test('leaves centres where they are if more than a place was typed', () => {
    const [page, centre] = [one({ score: 1.5 }), one({ kind: 'cdcs' })]
    expect(ranked([centre, page], ['kendal mri'])[0]).toBe(page)
  })
  test('holds a little for a year and much for many: words that fit clearly better win over a year', () => {
    const [better, newer] = [one({ score: 1.2, date: '2025-06-01' }), one({ score: 1, date: '2026-06-01' })]
    expect(ranked([newer, better], ['x'])[0]).toBe(better)
    const old = one({ score: 1.2, date: '2012-06-01' })
    expect(ranked([old, newer], ['x'])[0]).toBe(newer)
  })
  test('compares names without the s of their plural, but not short words', () => {
    expect(singularWords('scans of the gas and the pass')).toBe('scan of the gas and the pass')
  })
})
