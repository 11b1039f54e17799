import { APIError, ValidationError } from 'payload'
import { isPassing, problemWords } from '@/publishing/workflow/bundles/problems'

// What a failed run says, and what is tried again by itself.

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code })

test.each([
  ['a lost connection', withCode('ECONNRESET')],
  ['a database that is starting', withCode('57P03')],
  ['a deadlock', withCode('40P01')],
  ['a full disk', withCode('53100')],
  ['an error that such a one has caused', new Error('Failed query', { cause: withCode('08006') })],
  ['an answer that is late', new Error('Query read timeout')],
  ['no transaction', new Error('Error: cannot begin transaction: x')],
])('%s passes by itself', (_, error) => expect([isPassing(error), problemWords(error)]).toEqual([true, null]))

test.each([
  ['a rule of ours', new APIError('The connection of two bodies is a circle.', 400)],
  ['a fault of the program', new TypeError('x is not a function')],
  ['a value that is there already', withCode('23505')],
])('%s does not', (_, error) => expect(isPassing(error)).toBe(false))

test('a refusal names the fields', () => {
  const errors = [
    { label: 'Title', message: 'This field is required.', path: 'title' },
    { label: 'Summary', message: 'Too long.', path: 'summary' },
  ]
  expect(problemWords(new ValidationError({ collection: 'pages', errors }))).toBe(
    'Title: This field is required. Summary: Too long.',
  )
  expect(problemWords(new APIError('Not so.', 400))).toBe('Not so.')
  expect(problemWords(new TypeError('x is not a function'))).toBeNull()
})
