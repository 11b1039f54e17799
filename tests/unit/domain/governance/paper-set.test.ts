import { filesOfSet, paperSetOf } from '@/domain/governance/paper-set'
import { paperSetName } from '@/domain/governance/paper-set-name'

const at = new Date('2026-03-01T09:00:00Z')
const text = { root: { children: [{ type: 'paragraph', children: [{ text: 'Words.' }] }] } }

interface Paper {
  title: string
  document?: number
  text?: unknown
  toFollow?: boolean
}
type Meeting = Parameters<typeof paperSetOf<Paper>>[0]

const paper = (document: number, more: object = {}): Paper => ({ title: `Paper ${document}`, document, ...more })
const item = (more: object = {}) => ({ title: 'Finance', readBy: 'public' as const, papers: [paper(1)], ...more })
const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 5,
  startsAt: '2026-03-03T10:00:00Z',
  where: 'Preston',
  state: 'planned',
  agenda: [item(), item({ title: 'Estates', papers: [paper(2)] })],
  papers: [],
  ...more,
})
const around = {
  bodies: ['The Board'],
  fileOf: (document: unknown) => (typeof document === 'number' ? { id: document, filename: `${document}.pdf` } : null),
  page: 'https://example.nhs.uk/governance/meetings/5',
  files: 'https://example.nhs.uk/files/',
}
const setOf = (more: Partial<Meeting> = {}, over: Partial<typeof around> = {}, when = at) =>
  paperSetOf(meeting(more), { ...around, ...over }, when).set
const nameOf = (...args: Parameters<typeof setOf>): string | null => {
  const set = setOf(...args)
  return set && paperSetName(set)
}

test('a set has the agenda with its papers in order, and those of no one item at the end', () =>
  expect(setOf({ papers: [paper(3, { text })] })).toEqual({
    meeting: 5,
    bodies: ['The Board'],
    when: '3 March 2026, 10am',
    where: 'Preston',
    cancelled: false,
    page: around.page,
    files: around.files,
    none: 'to follow',
    parts: [
      {
        title: '1. Finance',
        note: null,
        papers: [{ title: 'Paper 1', file: { id: 1, filename: '1.pdf' }, webPage: null }],
      },
      {
        title: '2. Estates',
        note: null,
        papers: [{ title: 'Paper 2', file: { id: 2, filename: '2.pdf' }, webPage: null }],
      },
      {
        title: 'Papers for the whole meeting',
        note: null,
        papers: [{ title: 'Paper 3', file: { id: 3, filename: '3.pdf' }, webPage: `${around.page}#paper-0-1` }],
      },
    ],
  }))

test('a paper that belongs to two items is one file', () =>
  expect(filesOfSet(setOf({ papers: [paper(1, { title: 'Again' })] }) ?? { parts: [] })).toHaveLength(2))

test.each<[string, Partial<Meeting>]>([
  ['one file', { agenda: [item()] }],
  ['one file under two items', { agenda: [item(), item()] }],
  ['a file and a page of text', { agenda: [item()], papers: [{ title: 'Words', text }] }],
  ['a second file that is private', { agenda: [item(), item({ readBy: 'private', papers: [paper(2)] })] }],
  ['papers that are public later', { papersFrom: '2026-03-02T09:00:00Z' }],
  ['no agenda', { agenda: null, papers: null }],
])('%s make no set', (_, more) => expect(setOf(more)).toBeNull())

const secret = { title: 'Takeover of Hospital X', privateReason: 'commercially sensitive' }

test.each<[string, object, string]>([
  ['private', { ...secret, readBy: 'private' }, '3. Private: commercially sensitive'],
  [
    'embargoed',
    { ...secret, readBy: 'embargoed', embargoedUntil: '2026-03-02T09:00:00Z' },
    '3. Public from 2 March 2026, 9am',
  ],
])('of a %s item there is nothing but that, not even in the name of the file', (_, closed, title) => {
  const agenda = (more: object) => [...(meeting().agenda ?? []), item({ ...closed, ...more })]
  const set = setOf({ agenda: agenda({ papers: [paper(9)] }) })
  expect(set?.parts[2]).toEqual({ title, note: null, papers: [] })
  expect(JSON.stringify(set)).not.toMatch(/Takeover|Paper 9|9\.pdf/)
  expect(nameOf({ agenda: agenda({ papers: [paper(9)] }) })).toBe(
    nameOf({ agenda: agenda({ papers: [], title: 'Other' }) }),
  )
})

test('an item with a title for the public says below it why there is no more', () =>
  expect(
    setOf({ agenda: [...(meeting().agenda ?? []), item({ ...secret, readBy: 'private', publicTitle: 'Estates' })] })
      ?.parts[2],
  ).toEqual({ title: '3. Estates', note: 'Private: commercially sensitive', papers: [] }))

test('when an embargo ends the set is another, and it is said when that is', () => {
  const agenda = [...(meeting().agenda ?? []), item({ readBy: 'embargoed', embargoedUntil: '2026-03-02T09:00:00Z' })]
  expect(paperSetOf(meeting({ agenda }), around, at).next).toEqual(new Date('2026-03-02T09:00:00Z'))
  expect(nameOf({ agenda }, {}, new Date('2026-03-02T09:00:00Z'))).not.toBe(nameOf({ agenda }))
})

const swapped = [...(meeting().agenda ?? [])].reverse()
test.each<[string, Partial<Meeting>, Partial<typeof around>]>([
  ['the order', { agenda: swapped }, {}],
  [
    'the title of a paper',
    { agenda: [item({ papers: [paper(1, { title: 'Other' })] }), item({ papers: [paper(2)] })] },
    {},
  ],
  ['the time', { startsAt: '2026-03-04T10:00:00Z' }, {}],
  ['that it is cancelled', { state: 'cancelled' }, {}],
  ['a body', {}, { bodies: ['The Board', 'Another'] }],
  ['the file of a paper', {}, { fileOf: (id) => ({ id: Number(id), filename: `${String(id)}-new.pdf` }) }],
])('another file has another name: %s', (_, more, over) => expect(nameOf(more, over)).not.toBe(nameOf()))

test('the name is the meeting and nothing that names a paper', () => expect(nameOf()).toMatch(/^5-[\da-f]{24}\.pdf$/))

test.each([
  ['planned', 'to follow'],
  ['held', 'not published'],
] as const)('of a meeting that is %s a paper without a file is "%s"', (state, none) =>
  expect(setOf({ state })?.none).toBe(none),
)
