import { changedParts, inShort } from '@/domain/audit/changed-parts'
import { conditionsOf, filterIn, queryOf, whereIn } from '@/domain/audit/event-filter'
import { eventsOfSave, type Save } from '@/domain/audit/events-of-save'
import { isNoted } from '@/domain/audit/failed-logins'

describe('which parts of a record differ', () => {
  const parts = [
    { name: 'title', label: 'Title' },
    { name: 'hours', label: 'Weekly hours' },
    { name: 'topics', label: 'Topics' },
    { name: 'from', label: 'From' },
    { name: 'isOver', label: 'Over' },
  ]
  const stored = {
    title: 'A',
    hours: [{ id: 'x', opens: '09:00', closes: null }],
    topics: [{ relationTo: 'tests', value: 3 }],
    from: '2026-11-01T09:00:00.000Z',
    isOver: false,
    secret: 1,
  }

  test.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['a text', { title: 'B' }, ['Title']],
    ['a text that is emptied', { title: null }, ['Title']],
    ['a key of a row, which each save may make anew', { hours: [{ id: 'y', opens: '09:00' }] }, []],
    ['an empty value that is left out', { hours: [{ opens: '09:00', closes: '' }] }, []],
    ['an unticked box that is left out', { isOver: undefined }, []],
    ['a ticked box', { isOver: true }, ['Over']],
    ['a moment, as the database gives it', { from: new Date('2026-11-01T09:00:00Z') }, []],
    ['a later moment', { from: new Date('2026-11-01T09:00:01Z') }, ['From']],
    ['a list that is left out', { topics: undefined }, ['Topics']],
    ['a row without anything in it', { hours: [{ opens: '09:00' }, {}] }, ['Weekly hours']],
    ['a row', { hours: [{ opens: '09:00' }, { opens: '18:00' }] }, ['Weekly hours']],
    ['the order of rows', { topics: [{ value: 3, relationTo: 'tests' }] }, []],
    ['a relation', { topics: [{ relationTo: 'tests', value: 4 }] }, ['Topics']],
    ['what has no label here', { secret: 2 }, []],
    ['several', { title: 'B', topics: [] }, ['Title', 'Topics']],
  ])('%s', (_, change, expected) => expect(changedParts(parts, stored, { ...stored, ...change })).toEqual(expected))

  test('many are counted', () => {
    expect(inShort(['A', 'B'])).toBe('A, B')
    expect(inShort('a b c d e f g h'.split(' '))).toBe('a, b, c, d, e, f, g, h')
    expect(inShort('a b c d e f g h i j'.split(' '))).toBe('a, b, c, d, e, f, g and 3 more')
  })
})

describe('what is noted of a save', () => {
  const state = { public: false, binned: false, role: null }
  const save: Save = {
    before: state,
    after: state,
    hasDrafts: true,
    isDraft: false,
    isRestored: false,
    setsPassword: false,
    parts: 'Title',
  }
  const user = { ...state, role: 'author' }
  const published = { ...state, public: true }
  const binned = { ...state, binned: true }

  test.each<[string, Partial<Save>, [string, string | null][]]>([
    ['a new draft', { before: null }, [['create', null]]],
    [
      'new and public at once',
      { before: null, after: published },
      [
        ['create', null],
        ['publish', null],
      ],
    ],
    ['new, of a kind without drafts', { before: null, hasDrafts: false }, [['create', null]]],
    ['a new user', { before: null, after: user, hasDrafts: false }, [['create', 'As author']]],
    ['a draft', { isDraft: true }, [['draft', null]]],
    ['a draft of what is public', { isDraft: true, before: published }, [['draft', null]]],
    ['published', { after: published }, [['publish', null]]],
    ['published once more', { before: published, after: published }, [['publish', 'Title']]],
    ['unpublished', { before: published }, [['unpublish', null]]],
    ['restored', { isDraft: true, isRestored: true }, [['restore', null]]],
    ['to the bin', { before: published, after: binned }, [['bin', null]]],
    ['out of the bin', { before: binned }, [['unbin', null]]],
    ['a file changed', { hasDrafts: false }, [['change', 'Title']]],
    ['saved without a difference', { hasDrafts: false, parts: '' }, [['change', null]]],
    [
      'a password',
      { hasDrafts: false, before: user, after: user, setsPassword: true, parts: '' },
      [['password', null]],
    ],
    [
      'a role and a name',
      { hasDrafts: false, before: user, after: { ...user, role: 'publisher' }, parts: 'Name' },
      [
        ['role', 'From author to publisher'],
        ['change', 'Name'],
      ],
    ],
  ])('%s', (_, change, expected) =>
    expect(eventsOfSave({ ...save, ...change }).map(({ details, what }) => [what, details])).toEqual(expected),
  )
})

test('of failed logins the first and then ever fewer are noted', () => {
  const noted = Array.from({ length: 5_001 }, (_, count) => count).filter(isNoted)
  expect(noted).toEqual([1, 2, 3, 10, 30, 100, 300, 1_000, 3_000])
})

describe('the filter of the list', () => {
  const start = (day: string) => `${day}T00:00:00.000Z`
  const end = (day: string) => `${day}T23:59:59.000Z`
  const day = (moment: string) => moment.slice(0, 10)
  const all = { who: '4', what: 'publish', kind: 'trusts', from: '2026-11-01', until: '2026-11-28' }

  test('is in the address as it is in the form', () => {
    const query = new URLSearchParams(queryOf(conditionsOf(all, start, end)))
    expect(filterIn(query, day)).toEqual(all)
    expect(query.get('where[or][0][and][4][at][less_than]')).toBe('2026-11-28T23:59:59.000Z')
  })

  test('leaves out what is empty or unknown', () => {
    expect(conditionsOf({ who: '', what: undefined }, start, end)).toEqual([])
    expect(filterIn(new URLSearchParams('where[or][0][and][0][title][like]=x&page=2'), day)).toEqual({})
  })

  test('is read with the day that a moment begins, or ends', () => {
    const query = new URLSearchParams(queryOf(conditionsOf(all, start, end)))
    const dayOf = (moment: string, isEnd: boolean) => `${moment} ${isEnd ? 'ends' : 'begins'}`
    expect(filterIn(query, dayOf)).toEqual({
      ...all,
      from: '2026-11-01T00:00:00.000Z begins',
      until: '2026-11-28T23:59:59.000Z ends',
    })
    expect(filterIn(new URLSearchParams('where[or][0][and][12][what][equals]=publish'), dayOf)).toEqual({
      what: 'publish',
    })
  })

  test('goes on to the download, with nothing else of the address', () =>
    expect(whereIn(new URLSearchParams('where[kind][equals]=a&page=2&search=b&sort=at'))).toBe(
      'where%5Bkind%5D%5Bequals%5D=a&search=b',
    ))
})
