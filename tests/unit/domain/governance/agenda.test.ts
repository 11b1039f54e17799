import {
  type Agenda,
  hasPapersForPublic,
  isToFollow,
  type ItemLike,
  papersKeptBack,
  publicAgenda,
  readablePapers,
} from '@/domain/governance/agenda'

interface Paper {
  name: string
  toFollow?: boolean
}

const nine = '2026-03-03T09:00:00.000Z'
const [before, at, after] = ['2026-03-03T08:59:59.999Z', nine, '2026-03-03T09:00:00.001Z'].map(
  (moment) => new Date(moment),
) as [Date, Date, Date]
const names = (papers: readonly Paper[]): string[] => papers.map(({ name }) => name)
const item = (part: Partial<ItemLike<Paper>> = {}): ItemLike<Paper> => ({
  title: 'The budget',
  time: '10:00',
  lead: 'Director of finance',
  readBy: 'public',
  papers: [{ name: 'a' }, { name: 'b', toFollow: true }],
  ...part,
})

test('of a public item everything is read, and a paper to follow is none', () => {
  const agenda = publicAgenda({ agenda: [item()], papers: [{ name: 'c' }] }, at)
  expect(agenda).toMatchObject({
    items: [
      { number: 1, title: 'The budget', time: '10:00', lead: 'Director of finance', closed: null, papersFrom: null },
    ],
    papersFrom: null,
    next: null,
  })
  expect(names(readablePapers(agenda))).toEqual(['a', 'c'])
})

test('of an item of which only the title is stored, nothing else is told', () => {
  const [only] = publicAgenda({ agenda: [{ title: 'Any other business', readBy: null }] }, at).items
  expect(only).toEqual({
    number: 1,
    title: 'Any other business',
    time: null,
    lead: null,
    closed: null,
    papers: [],
    papersFrom: null,
  })
})

test('a meeting without agenda and papers has none', () => {
  expect(publicAgenda({ papersFrom: nine }, before)).toEqual({ items: [], papers: [], papersFrom: null, next: at })
  expect(publicAgenda({}, at)).toEqual({ items: [], papers: [], papersFrom: null, next: null })
  expect(papersKeptBack({}, at)).toEqual([])
})

test('an item without papers has none to wait for, and none that is kept back', () => {
  const meeting: Agenda<Paper> = {
    papersFrom: nine,
    agenda: [{ title: 'Apologies' }, { title: 'Close', papers: null }],
  }
  expect(publicAgenda(meeting, before).items.map(({ papersFrom }) => papersFrom)).toEqual([null, null])
  expect(papersKeptBack(meeting, before)).toEqual([])
})

test.each([
  [{}, true],
  [{ text: null, document: null }, true],
  [{ document: 7 }, false],
  [{ text: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'The budget.' }] }] } } }, false],
])('a paper of which %j is stored is to follow: %j', (paper, expected) => expect(isToFollow(paper)).toBe(expected))

test('of a private item there is its number, its reason and the title for the public, at any time', () => {
  const closed = item({ readBy: 'private', privateReason: 'commercially sensitive', embargoedUntil: nine })
  const [, second] = publicAgenda({ agenda: [item(), closed] }, after).items
  expect(second).toEqual({
    number: 2,
    title: null,
    time: null,
    lead: null,
    closed: { kind: 'private', reason: 'commercially sensitive' },
    papers: [],
    papersFrom: null,
  })
  expect(publicAgenda({ agenda: [{ ...closed, publicTitle: 'A contract' }] }, after).items[0]?.title).toBe('A contract')
})

test('an embargoed item opens at its moment, not before, and says when', () => {
  const agenda = [item({ readBy: 'embargoed', embargoedUntil: nine })]
  expect(publicAgenda({ agenda }, before)).toMatchObject({
    items: [{ title: null, closed: { kind: 'embargoed', until: nine }, papers: [] }],
    next: at,
  })
  expect(publicAgenda({ agenda }, at)).toMatchObject({ items: [{ title: 'The budget', closed: null }], next: null })
})

test('an embargo without its moment does not end', () => {
  const [only] = publicAgenda({ agenda: [item({ readBy: 'embargoed' })] }, after).items
  expect(only).toMatchObject({ title: null, papers: [], closed: { kind: 'private' } })
})

test('papers of a meeting wait for its moment, and items keep their titles', () => {
  const meeting: Agenda<Paper> = {
    papersFrom: nine,
    agenda: [item(), item({ papers: [] })],
    papers: [{ name: 'c' }],
  }
  const waiting = publicAgenda(meeting, before)
  expect(readablePapers(waiting)).toEqual([])
  expect(waiting).toMatchObject({
    items: [
      { title: 'The budget', papersFrom: nine },
      { title: 'The budget', papersFrom: null },
    ],
    papersFrom: nine,
    next: at,
  })
  expect(names(readablePapers(publicAgenda(meeting, at)))).toEqual(['a', 'c'])
})

test('the later of two moments counts for the papers of an item, and the earlier is when something changes', () => {
  const ten = '2026-03-03T10:00:00.000Z'
  const meeting = { papersFrom: ten, agenda: [item({ readBy: 'embargoed', embargoedUntil: nine })] }
  expect(publicAgenda(meeting, before).next).toEqual(at)
  expect(publicAgenda(meeting, after)).toMatchObject({
    items: [{ title: 'The budget', papers: [] }],
    next: new Date(ten),
  })
  expect(names(readablePapers(publicAgenda(meeting, new Date(ten))))).toEqual(['a'])
})

test.each<[string, Parameters<typeof hasPapersForPublic>[0], boolean]>([
  ['nothing', {}, false],
  ['items without papers', { agenda: [{ title: 'Apologies' }, { title: 'Close', papers: null }] }, false],
  ['a paper of an item', { agenda: [item()] }, true],
  ['a paper of an embargoed item', { agenda: [item({ readBy: 'embargoed' })] }, true],
  ['a paper of a private item', { agenda: [item({ readBy: 'private' })] }, false],
  ['a paper to follow', { papers: [{ toFollow: true }] }, false],
  ['a paper of the meeting', { papers: [{}] }, true],
])('whether the public reads a paper, now or later: %s', (_, meeting, expected) => {
  expect(hasPapersForPublic(meeting)).toBe(expected)
})

test('what is kept back: papers of private items, and of what is embargoed', () => {
  const meeting: Agenda<Paper> = {
    agenda: [
      item({ papers: [{ name: 'open' }] }),
      item({ readBy: 'private', papers: [{ name: 'private' }] }),
      item({
        readBy: 'embargoed',
        embargoedUntil: nine,
        papers: [{ name: 'later' }, { name: 'none', toFollow: true }],
      }),
    ],
    papers: [{ name: 'general' }],
  }
  expect(names(papersKeptBack(meeting, before))).toEqual(['private', 'later'])
  expect(names(papersKeptBack(meeting, at))).toEqual(['private'])
  expect(names(papersKeptBack({ ...meeting, papersFrom: nine }, before))).toEqual([
    'open',
    'private',
    'later',
    'general',
  ])
})
