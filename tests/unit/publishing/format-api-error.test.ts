import { formatApiError } from '@/publishing/hooks/format-api-error'

type Args = Parameters<typeof formatApiError>[0]

const told = (error: object) =>
  formatApiError({ error: Object.assign(new Error('said'), error), context: {}, req: {} } as unknown as Args) // only the error is looked at

test('a refusal says what was wrong, with its status', () => {
  expect(told({ message: 'Token has expired.', status: 403 })).toEqual({
    status: 403,
    response: { errors: [{ message: 'Token has expired.' }] },
  })
  const data = { errors: [{ path: 'name' }] }
  expect(told({ message: 'Name is missing.', status: 400, data })).toMatchObject({
    response: { errors: [{ message: 'Name is missing.', data }] },
  })
})

test.each([
  ['an error of ours', { status: 500 }],
  ['an error without a status', {}],
  ['what is not for the public', { status: 400, isPublic: false }],
  ['a connection that was lost', { cause: { code: '57P01' } }],
])('%s is left to the log', (_, error) => expect(told(error)).toBeUndefined())

test.each([{ code: '22P02' }, { cause: { code: '22003' } }])(
  'a value that PostgreSQL cannot take (%j) is a mistake of the request',
  (error) => expect(told(error)).toMatchObject({ status: 400 }),
)
