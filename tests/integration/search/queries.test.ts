import fc from 'fast-check'
import type * as searchModule from '@/content/search/search'
import type { SearchResults } from '@/domain/search/results'
import type { SearchAsked } from '@/domain/search/search-address'
import { addStartingContent } from '@/seed/starting-content'
import { newRenderContext, renderContext, type RenderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { pdf } from '../../support/pdfs'
import { addition } from '../../support/role-records'

// What is typed gets results or a kind answer, whatever it is; slips, other names, places, pins; what the page depends on.

const at = new Date('2026-11-29T12:00:00Z')
let own: PayloadOnDatabase
let search: typeof searchModule.search
let seen: RenderContext
const overrideAccess = true

const ask = (typed: string, more: Partial<SearchAsked> = {}, moment = at): Promise<SearchResults> => {
  seen = newRenderContext()
  return renderContext.run(seen, () => search({ typed, kind: null, page: 1, ...more }, moment))
}
const hrefs = async (typed: string): Promise<string[]> => (await ask(typed)).results.map(({ href }) => href)
const wordsFound = (marked: SearchResults['results'][number]['title'] | null): string[] =>
  (marked ?? []).filter(({ isFound }) => isFound).map(({ text }) => text)

beforeAll(async () => {
  own = await startPayload()
  // the config reads the database's address when it is loaded
  ;({ search } = await import('@/content/search/search'))
  await addStartingContent(own.payload)
})
afterAll(() => own.remove())

describe('whatever is typed', () => {
  test.each([
    ...[
      '',
      ' ',
      '.',
      '&',
      '|',
      '!',
      '&|!():*<->',
      ':*',
      "''",
      '"',
      '\\',
      "\\'",
      '%',
      '_',
      '*',
      '(((((',
      ')',
      '<-> <2>',
      'a',
      '1',
    ],
    ...[
      '\0',
      'a\0b',
      '\u202E',
      '😀',
      '👩‍⚕️',
      '🇬🇧 scan',
      'ﬁ',
      'Ⅷ',
      'ß',
      'İ',
      '中文',
      'мрт',
      '\uD800',
      'x'.repeat(100),
      'x '.repeat(50),
    ],
    ...[
      "'; drop table search_entries; --",
      "mri' & 'scan",
      'mri:A',
      'mri:*',
      '!mri',
      'mri | (scan & !test)',
      '((mri))',
      '"mri scan"',
    ],
    ...[
      'mri -scan',
      'mri AND scan',
      'mri OR',
      '<b>mri</b>',
      'javascript:alert(1)',
      '${mri}',
      '{{mri}}',
      '%00',
      '%2520',
      'null',
      'undefined',
    ],
    ...[
      'the',
      'the and of',
      '95%',
      '£8.6 million',
      '1e999',
      '-1',
      '0x41',
      '2026-11-29',
      '29/11/2026',
      'a@b.uk',
      'https://www.nhs.uk/x?y=z#a',
    ],
  ])('%j gets an answer', async (typed) => {
    const answer = await ask(typed)
    expect(answer.total).toBeGreaterThanOrEqual(answer.results.length)
    expect(answer.page).toBe(1)
  })

  test('made-up queries get one too, and never a result without a place in what is counted', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'mri',
        'scan',
        'colonoscpy',
        'burnley',
        'LA9 7RG',
        'the',
        '&',
        '|',
        '!',
        ':*',
        '<->',
        '(',
        ')',
        '"',
        "'",
        '\\',
        '%',
        '\0',
        'é',
        '😀',
        '2ww',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 1, max: 30 }), async (pieces, page) => {
        const { kinds, results, total } = await ask(pieces.join(' '), { page })
        expect(total).toBe(kinds.reduce((sum, { count }) => sum + count, 0))
        expect(results.length).toBeLessThanOrEqual(Math.min(10, total))
      }),
      { numRuns: 300, seed: 20261129 },
    )
  }, 120_000)
})

describe('what is found', () => {
  test.each<[typed: string, first: string]>([
    ['MRI', '/tests/mri-scan'],
    ['colonoscpy', '/tests/colonoscopy'],
    ['colono', '/tests/colonoscopy'],
    ['coloscopy', '/tests/colonoscopy'],
    ['échocardiogramme', '/tests/echocardiogram'],
    ['bloodtest', '/tests/blood-test'],
    ['heart scan', '/tests/echocardiogram'],
    ['bloods', '/tests/blood-test'],
    ['OGD', '/tests/gastroscopy'],
    ['RXN', '/trusts/lancashire-teaching-hospitals'],
    ['electro cardiogram', '/tests/ecg'],
    ['who can refer', '/tests/who-can-refer'],
    ['board papers', '/governance/meetings'],
    ['what is a CT scan?', '/tests/ct-scan'],
  ])('%s leads to %s first', async (typed, first) => expect((await hrefs(typed))[0]).toBe(first))

  test('says what was looked for in place of a slip, and only then', async () => {
    expect((await ask('colonoscpy')).corrected).toBe('colonoscopy')
    expect((await ask('colonoscopy')).corrected).toBeNull()
    expect((await ask('colono')).corrected).toBeNull()
    expect(await ask('xqzzyx')).toMatchObject({ corrected: null, total: 0, results: [], nearest: [] })
  })

  test('takes no ordinary word for a slip, and says which words nothing has', async () => {
    expect(await ask('cancel my appointment')).toMatchObject({ corrected: null, missing: ['cancel'] })
    expect(await ask('smear test')).toMatchObject({ corrected: null, missing: ['smear'] })
    expect(await ask('blood test in Accrington')).toMatchObject({ missing: [] })
    expect(await ask('bloods')).toMatchObject({ missing: [] })
    expect(await ask('smear')).toMatchObject({ total: 0, missing: [] })
  })

  test('has numbers whole, as they are written', async () => {
    expect((await hrefs('£8.6m'))[0]).toBe('/news/kendal-centre-under-construction')
    expect(await hrefs('78.4')).toEqual([])
  })

  test('beside a place is what centres there have', async () => {
    expect((await hrefs('parking fleetwood'))[0]).toBe(
      '/community-diagnostic-centres/fleetwood-health-and-wellbeing-centre',
    )
    expect((await hrefs('Kendal'))[0]).toBe('/community-diagnostic-centres/westmorland-general-hospital')
    expect((await hrefs('mri scan kendal')).slice(0, 2)).toContain(
      '/community-diagnostic-centres/westmorland-general-hospital',
    )
  })

  test('shows where a text was cut, and marks no single word of a phrase that does not stand there', async () => {
    for (const typed of ['december', 'rossendale', 'appointment', 'camera down throat'])
      for (const { snippet } of (await ask(typed)).results) {
        const text = snippet.map((one) => one.text).join('')
        expect(text).toMatch(/^(?:…|[^a-z]).*(?:[.!?:)]|…)$/s)
      }
    const network = (await ask('camera down throat')).results.find(({ href }) => href === '/networks/endoscopy')
    expect(wordsFound(network?.snippet ?? null)).not.toContain('Tests')
  })

  test('has the words marked, their forms and what means the same too', async () => {
    const [first] = (await ask('blood testing')).results
    expect(first?.href).toBe('/tests/blood-test')
    expect(wordsFound(first?.title ?? null)).toEqual(['Blood', 'test'])
    const [echo] = (await ask('echo')).results
    expect(wordsFound(echo?.otherName ?? null)).toEqual(['Echo'])
    const [bloods] = (await ask('bloods')).results
    expect(wordsFound(bloods?.title ?? null)).toEqual(['Blood', 'test'])
  })

  test('is counted by kind whichever is chosen, ten on a page', async () => {
    const all = await ask('test')
    expect(all.total).toBeGreaterThan(10)
    expect(all.results).toHaveLength(10)
    const tests = await ask('test', { kind: 'tests' })
    expect(tests.kinds).toEqual(all.kinds)
    expect(tests.results.every(({ kind }) => kind === 'tests')).toBe(true)
    expect(tests.total).toBe(all.kinds.find(({ kind }) => kind === 'tests')?.count)
    const second = await ask('test', { page: 2 })
    const firstPage = all.results.map(({ href }) => href)
    expect(second.results.filter(({ href }) => firstPage.includes(href))).toEqual([])
    const pages = await Promise.all(Array.from({ length: all.pages }, (_, n) => ask('test', { page: n + 1 })))
    expect(new Set(pages.flatMap(({ results }) => results.map(({ href }) => href))).size).toBe(all.total)
    expect((await ask('test', { page: 999 })).results).toEqual([])
  })

  test('near a place the finder stands beside it, with the test', async () => {
    const finder = '/community-diagnostic-centres'
    expect((await ask('mri scan burnley')).place).toEqual({
      name: 'Burnley',
      href: `${finder}?test=mri-scan&near=Burnley`,
    })
    expect((await ask('bloods near PR2 8DW')).place).toEqual({
      name: 'PR2',
      href: `${finder}?test=blood-test&near=PR2`,
    })
    expect((await ask('LA9 7RG')).typed).toBe('LA9')
    expect((await ask('Blackpool Teaching Hospitals')).place).toBeNull()
    expect((await ask('church')).place?.name).toBe('Church')
    expect((await ask('tests at church street')).place?.name).toBe('Church')
    expect((await ask('settle the bill')).place).toBeNull()
  })
})

test('of documents that are not public nothing is told: every answer is the same as without them', async () => {
  const typed = [
    'zorilla',
    'zorila',
    'zorilla test',
    'zorila test',
    'zoril',
    'blood zorilla',
    'test',
    'mri scan burnley plan',
  ]
  const answers = async () => {
    const given: SearchResults[] = []
    for (const one of typed) given.push(await ask(one))
    return given
  }
  const before = await answers()
  for (const number of [1, 2, 3]) {
    const data = await pdf(['Zorilla test scan blood burnley mri plan gastroscopy'])
    const file = { data, name: `zorilla-${number}.pdf`, mimetype: 'application/pdf', size: data.length }
    await own.payload.create({
      collection: 'documents',
      data: { title: `Zorilla plan ${number}` },
      file,
      overrideAccess,
    })
  }
  expect(
    await own.database.sql("select from search_entries where kind = 'documents' and title like 'Zorilla%'"),
  ).toHaveLength(3)
  expect(await answers()).toEqual(before)
})

describe('editors', () => {
  test('let words find what they mean, at once', async () => {
    expect(await hrefs('wibblegraph')).toEqual([])
    await own.payload.create({
      collection: 'search-synonyms',
      data: { typed: 'wibblegraph,  Wobble  scan', meaning: 'CT scan' },
      overrideAccess,
    })
    expect((await hrefs('wibblegraph'))[0]).toBe('/tests/ct-scan')
    expect((await hrefs('wobble scan'))[0]).toBe('/tests/ct-scan')
    expect(seen.tags).toContain('search-synonyms')
  })

  test('pin an answer to words, which is there while its record is public', async () => {
    const page = await own.payload.create({
      collection: 'pages',
      data: {
        ...((await addition('pages', { trust: 0, body: 0, seat: 0 })) as { title: string }),
        title: 'Your results',
        slug: 'your-results',
        _status: 'published',
      } as never,
      overrideAccess,
    })
    await own.payload.create({
      collection: 'search-pins',
      data: {
        typed: 'test results, my results',
        to: { relationTo: 'pages', value: page.id },
        text: 'Ask who referred you.',
      },
      overrideAccess,
    })
    await own.payload.create({
      collection: 'search-pins',
      data: { typed: '111', url: 'https://111.nhs.uk', title: 'NHS 111' },
      overrideAccess,
    })
    const pinned = async (typed: string) => (await ask(typed)).pinned
    const answer = { href: '/your-results', title: 'Your results', text: 'Ask who referred you.' }
    expect(await pinned('results of my blood test')).toEqual([answer])
    expect(await pinned('results')).toEqual([])
    expect(await pinned('call 111')).toEqual([{ href: 'https://111.nhs.uk', title: 'NHS 111', text: null }])
    await own.payload.update({ collection: 'pages', id: page.id, data: { _status: 'draft' }, overrideAccess })
    expect(await pinned('test results')).toEqual([])
  })
})

describe('the page', () => {
  test('depends on the index, and on each record that it shows', async () => {
    await ask('mri scan')
    expect([...seen.tags]).toEqual(expect.arrayContaining(['search', 'search-pins', 'search-synonyms']))
    expect([...seen.tags].some((tag) => /^tests:\d+$/.test(tag))).toBe(true)
  })

  test('expires when something can be found that cannot be found yet', async () => {
    const create = async (collection: 'governance-bodies' | 'meetings', data: object, body = 0) =>
      (
        await own.payload.create({
          collection,
          data: (await addition(collection, { trust: 0, body, seat: 0 }, { _status: 'published', ...data })) as never,
          overrideAccess,
        })
      ).id
    const until = '2027-05-01T09:00:00.000Z'
    const agenda = [{ title: 'Cormorant review', readBy: 'embargoed', embargoedUntil: until }]
    const id = await create('meetings', { agenda }, await create('governance-bodies', {}))
    expect((await ask('cormorant')).total).toBe(0)
    expect(seen.expiresAt).toBe(Date.parse(until))
    const later = await ask('cormorant', {}, new Date(Date.parse(until)))
    expect(later.results.map(({ href }) => href)).toEqual([`/governance/meetings/${id}`])
    expect(later.kinds).toEqual([{ kind: 'meetings', count: 1 }])
  })
})
