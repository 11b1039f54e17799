import { contentCsv } from '@/domain/content-list/csv'
import { filterIn, isAskedFor, noOwner, queryOf, type ContentFilter } from '@/domain/content-list/filter'
import { mostOverdueFirst, pageOf } from '@/domain/content-list/order'
import { statusOf, type ListedRecord } from '@/domain/content-list/record'
import { reviewOn } from '@/domain/content-list/review'

const today = '2026-11-28'
const record: ListedRecord = {
  collection: 'news-posts',
  id: 4,
  title: 'A post',
  status: 'public',
  owner: 'Press office',
  topics: ['trusts:4'],
  reviewDue: '2026-11-27',
  toConfirm: '',
  editedBy: 'Pat Publisher',
  editedAt: '2026-11-01T09:30:00.000Z',
  address: '/news/a-post',
}
const everything: ContentFilter = filterIn(() => '')

test.each([
  ['draft', { isPublic: false, newest: 'draft', withdrawnOn: null }],
  ['public', { isPublic: true, newest: 'published', withdrawnOn: null }],
  ['changed', { isPublic: true, newest: 'draft', withdrawnOn: null }],
  ['withdrawn', { isPublic: true, newest: 'published', withdrawnOn: '2026-02-03' }],
  ['withdrawn', { isPublic: true, newest: 'draft', withdrawnOn: '2026-02-03' }],
  // a draft may already say when it will be withdrawn
  ['draft', { isPublic: false, newest: 'draft', withdrawnOn: '2026-02-03' }],
] as const)('a record counts as %s', (status, states) => {
  expect(statusOf(states)).toBe(status)
})

test.each([
  ['2026-11-28', '2026-11-27', 'overdue'],
  ['2026-11-28', '2026-11-28', 'soon'],
  ['2026-11-28', '2027-02-28', 'soon'],
  ['2026-11-28', '2027-03-01', 'later'],
  ['2026-11-30', '2027-02-28', 'soon'],
  ['2026-11-30', '2027-03-01', 'later'],
  ['2026-09-30', '2026-12-30', 'soon'],
  ['2026-09-30', '2026-12-31', 'later'],
  ['2026-10-01', '2027-01-01', 'soon'],
  ['2026-10-01', '2027-01-02', 'later'],
  ['2026-11-28', null, 'none'],
])('on %s a review on %s is: %s', (day, due, review) => {
  expect(reviewOn(day, due)).toBe(review)
})

test.each<[string, Partial<ContentFilter>, Partial<ListedRecord>, boolean]>([
  ['nothing', {}, {}, true],
  ['its kind', { kind: 'news-posts' }, {}, true],
  ['another kind', { kind: 'pages' }, {}, false],
  ['its owner', { owner: 'Press office' }, {}, true],
  ['another owner', { owner: 'Press' }, {}, false],
  ['no owner, of one with an owner', { owner: noOwner }, {}, false],
  ['no owner', { owner: noOwner }, { owner: '' }, true],
  ['its topic', { topic: 'trusts:4' }, {}, true],
  ['another topic', { topic: 'trusts:40' }, {}, false],
  ['its status', { status: 'public' }, {}, true],
  ['another status', { status: 'changed' }, {}, false],
  ['an overdue review', { review: 'overdue' }, {}, true],
  ['a review soon', { review: 'soon' }, {}, false],
  ['no date of review', { review: 'none' }, { reviewDue: null }, true],
  ['something to confirm', { isToConfirm: true }, {}, false],
  ['something to confirm', { isToConfirm: true }, { toConfirm: 'The hours' }, true],
  ['two things of which one holds', { kind: 'news-posts', status: 'draft' }, {}, false],
])('a filter that asks for %s', (_, filter, of, isIn) => {
  expect(isAskedFor({ ...everything, ...filter }, today, { ...record, ...of })).toBe(isIn)
})

test('a filter is the same after a way through an address', () => {
  const filter: ContentFilter = {
    kind: 'news-posts',
    owner: 'Press & public affairs',
    topic: 'trusts:4',
    status: 'changed',
    review: 'overdue',
    hasFindings: true,
    isToConfirm: true,
  }
  const query = new URLSearchParams(queryOf(filter, 3))
  expect(filterIn((name) => query.get(name) ?? '')).toEqual(filter)
  expect(query.get('page')).toBe('3')
  expect(queryOf(everything)).toBe('')
})

test('what a filter cannot mean is not asked', () => {
  const asked: Record<string, string> = { kind: 'users', status: 'toString', review: 'never', findings: '1' }
  expect(filterIn((name) => asked[name] ?? '')).toEqual(everything)
})

test('the most overdue comes first, what has no date last, else by title', () => {
  const due = (title: string, reviewDue: string | null): ListedRecord => ({ ...record, title, reviewDue })
  const sorted = mostOverdueFirst([
    due('Unit 10', null),
    due('unit 9', null),
    due('Soon', '2026-12-01'),
    due('Long overdue', '2024-01-31'),
    due('Overdue', '2026-01-31'),
  ])
  expect(sorted.map(({ title }) => title)).toEqual(['Long overdue', 'Overdue', 'Soon', 'unit 9', 'Unit 10'])
})

test.each([
  [1, [1, 2], 1],
  [3, [5], 3],
  [9, [5], 3],
  [0, [1, 2], 1],
  [-4, [1, 2], 1],
  [Number.NaN, [1, 2], 1],
  [1.9, [1, 2], 1],
])('page %d of five rows, two at once', (asked, rows, page) => {
  expect(pageOf([1, 2, 3, 4, 5], asked, 2)).toEqual({ rows, page, pages: 3 })
})

test('of nothing there is one page', () => {
  expect(pageOf([], 1, 50)).toEqual({ rows: [], page: 1, pages: 1 })
})

test('the download says the same in words, and nothing in it is a formula', () => {
  const described = { kind: 'News post', topics: ['A trust', '=1+1'], findings: 2 }
  const csv = contentCsv(
    [
      { ...described, record: { ...record, title: '=HYPERLINK("http://example.org")', owner: '@owner' } },
      { ...described, topics: [], findings: null, record: { ...record, status: 'draft', address: null } },
    ],
    'https://portal.test',
  )
  expect(csv.split('\r\n')).toEqual([
    'Title,Kind,Status,Owner,Topics,Review due,Still to confirm,Findings,Last edited by,Last edited (UTC),Public page,Form',
    `"'=HYPERLINK(""http://example.org"")",News post,Public,"'@owner",A trust; =1+1,2026-11-27,,2,Pat Publisher,2026-11-01T09:30:00.000Z,https://portal.test/news/a-post,https://portal.test/admin/collections/news-posts/4`,
    'A post,News post,Draft,Press office,,2026-11-27,,,Pat Publisher,2026-11-01T09:30:00.000Z,,https://portal.test/admin/collections/news-posts/4',
    '',
  ])
})
