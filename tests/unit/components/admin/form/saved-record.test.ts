import { inWords } from '@/components/admin/form/in-words'
import { apiAddressOf, compare, merged } from '@/components/admin/form/saved-record'

describe('two changes of one record', () => {
  const base = { id: 1, title: 'Old', summary: 'Old', topics: [], body: null, updatedAt: '1' }

  it('of different fields can both stand', () => {
    const mine = { ...base, summary: 'Mine' }
    const theirs = { ...base, title: 'Theirs', updatedAt: '2', lastEditedBy: 'Pat' }
    expect(compare(base, mine, theirs)).toEqual({ mine: ['summary'], both: [] })
    expect(merged(mine, theirs, ['summary'])).toEqual({ ...theirs, summary: 'Mine' })
  })

  it('of one field to different values need a choice', () => {
    expect(compare(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs' })).toEqual({
      mine: [],
      both: ['title'],
    })
  })

  it('of one field to the same value need none', () => {
    expect(compare(base, { ...base, title: 'New' }, { ...base, title: 'New' })).toEqual({ mine: ['title'], both: [] })
  })

  it('of a group is no change while nothing is in it', () => {
    expect(compare({ withdrawn: {} }, { withdrawn: { on: null, why: '' } }, {})).toEqual({ mine: [], both: [] })
    expect(compare({ withdrawn: { on: null } }, { withdrawn: { on: '2026-01-01' } }, {}).mine).toEqual(['withdrawn'])
  })

  it.each([null, undefined, '', []])('empty as %j is no change', (nothing) => {
    expect(compare(base, { ...base, topics: nothing, body: nothing }, base)).toEqual({ mine: [], both: [] })
  })
})

it.each([
  [{ collectionSlug: 'pages', id: 4 }, '/api/pages/4'],
  [{ globalSlug: 'home' }, '/api/globals/home'],
  [{ collectionSlug: 'pages' }, null],
])('%j is saved at %s', (target, address) => {
  expect(apiAddressOf(target)).toBe(address)
})

it.each([
  ['A line', 'A line'],
  [true, 'Yes'],
  [7, '7'],
  [undefined, ''],
  [
    [
      { id: 'x', blockType: 'callout', text: 'One' },
      { id: 'y', text: 'Two' },
    ],
    'One\nTwo',
  ],
  [
    {
      root: {
        type: 'root',
        children: [
          { type: 'heading', children: [{ text: 'Head' }] },
          { type: 'paragraph', children: [{ text: 'A ' }, { type: 'link', children: [{ text: 'link' }] }] },
        ],
      },
    },
    'Head\nA link',
  ],
])('%j in words is %j', (value, words) => {
  expect(inWords(value)).toBe(words)
})
