import { keepOwnChanges, sameJson } from '@/components/admin/form/own-changes'

const richText = (text: string) => ({ root: { children: [{ text }] } })

describe('what the server answers to a form', () => {
  it.each([
    ['changed nothing', { value: 'a' }, { value: 'a' }, { value: 'a' }, {}],
    [
      'changed it, nobody else did',
      { value: 'A Title' },
      { value: 'A Title' },
      { value: 'a-title' },
      { value: 'a-title' },
    ],
    ['changed it, and so did whoever types', { value: 'a' }, { value: 'ab' }, { value: 'A' }, {}],
    ['emptied it while somebody typed', { value: ' ' }, { value: ' b' }, { value: null }, {}],
    ['has a field that the form does not', undefined, undefined, { value: 'inset' }, { value: 'inset' }],
    ['has a field that the form has got meanwhile', undefined, { value: 'typed' }, { value: undefined }, {}],
    ['has a text in another form', { value: richText('a') }, { value: richText('a') }, { value: richText('A') }, {}],
    ['a field that is empty, and is answered as null', {}, {}, { value: null }, {}],
    ['a text typed into a field that was sent empty', {}, { value: 'new' }, { value: null }, {}],
  ])('%s', (_, sent, current, answered, left) => {
    const state = keepOwnChanges(sent ? { field: sent } : {}, current ? { field: current } : {}, {
      field: { ...answered, initialValue: answered.value, valid: true },
    })
    expect(state.field).toEqual({ valid: true, ...('value' in left ? { ...left, initialValue: left.value } : {}) })
  })

  it('keeps what is no value, such as errors and rows', () => {
    const answered = { value: 2, rows: [{ id: 'a' }], errorMessage: 'No.' }
    expect(keepOwnChanges({ rows: { value: 2 } }, undefined, { rows: answered })).toEqual({
      rows: { rows: [{ id: 'a' }], errorMessage: 'No.' },
    })
  })
})

it.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, undefined, false],
  ['1', 1, false],
])('%j and %j are the same JSON: %s', (one, other, same) => {
  expect(sameJson(one, other)).toBe(same)
})
