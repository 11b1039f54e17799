import { formatApiError } from '@/publishing/hooks/format-api-error'

type Args = Parameters<typeof formatApiError>[0]

const told = (error: object, req: object = {}) =>
  formatApiError({ error: Object.assign(new Error('said'), error), context: {}, req } as unknown as Args) // only the error is looked at

test('a refusal says what was wrong, with its status', async () => {
  expect(await told({ message: 'Token has expired.', status: 403 })).toEqual({
    status: 403,
    response: { errors: [{ message: 'Token has expired.' }] },
  })
  const data = { errors: [{ path: 'name' }] }
  expect(await told({ message: 'Name is missing.', status: 400, data })).toMatchObject({
    response: { errors: [{ message: 'Name is missing.', data }] },
  })
})

test.each([
  ['an error of ours', { status: 500 }],
  ['an error without a status', {}],
  ['what is not for the public', { status: 400, isPublic: false }],
])('%s is left to the log', async (_, error) => expect(await told(error)).toBeUndefined())

test.each([{ code: '22P02' }, { cause: { code: '22003' } }])(
  'a value that PostgreSQL cannot take (%j) is a mistake of the request',
  async (error) => expect(await told(error)).toMatchObject({ status: 400 }),
)

test.each([
  { message: 'Alias "pages_blocks_text" is already used in this query' },
  { message: 'Not supported' },
  { message: 'Cannot find field for path at prefix' },
  { cause: { code: '42712' } },
])('a query that cannot be answered (%j) is a mistake of the request, and of nothing else', async (error) => {
  expect(await told(error, { query: { sort: 'parent.title,parent.parent.title' } })).toMatchObject({ status: 400 })
  expect(await told(error, { query: { depth: '0' } })).toBeUndefined()
})

test.each([
  { code: '53100' },
  { cause: { code: '53100' } },
  { cause: { cause: { code: 'ENOSPC' } } },
  { code: 'EDQUOT' },
])('a full disk (%j) is said in words that say what to do', async (error) =>
  expect(await told(error)).toEqual({
    status: 507,
    response: { errors: [{ message: 'The disk is full: nothing was saved. Tell the administrator.' }] },
  }),
)

test.each([
  [{ cause: { code: '40P01' } }, 409],
  [{ code: '40001' }, 409],
  [{ cause: { code: '23503' } }, 409],
  [{ code: '57014' }, 503],
  [{ message: 'Query read timeout' }, 503],
  [{ cause: { code: '57P01' } }, 503],
  [{ code: 'ECONNREFUSED' }, 503],
  [{ message: 'Failed query: update "pages"', cause: new Error('Connection terminated unexpectedly') }, 503],
  [{ message: 'Error: cannot begin transaction: connect ECONNREFUSED 127.0.0.1:5432' }, 503],
])('%j is told with a status of its own, and without a statement', async (error, status) => {
  const answer = await told(error)
  expect(answer).toMatchObject({ status })
  expect(JSON.stringify(answer)).not.toMatch(/pages|5432|query/i)
})

test('what is no JSON is a mistake of the request', async () => {
  const error = new SyntaxError('Unexpected token z in JSON')
  expect(await formatApiError({ error, context: {}, req: {} } as unknown as Args)).toMatchObject({ status: 400 })
})

test('a value that PostgreSQL cannot take is told with its field', async () => {
  const error = { params: ['x', 'abc'], cause: { code: '22P02', where: 'unnamed portal parameter $2' } }
  const query = { where: { and: [{ hostTrust: { equals: 'abc' } }] } }
  expect(await told(error, { query })).toMatchObject({
    status: 400,
    response: {
      errors: [
        { data: { errors: [{ path: 'hostTrust' }] }, message: expect.stringMatching(/^hostTrust: "abc"/) as string },
      ],
    },
  })
  expect(await told(error, { data: { papers: [{ title: 'abc' }] } })).toMatchObject({
    response: { errors: [{ data: { errors: [{ path: 'papers.title' }] } }] },
  })
})

test("that a value is another record's, and in which table, is not told", async () => {
  const errors = [{ message: 'Value must be unique', path: 'reset_code', tableName: 'users' }]
  const answer = await told({
    status: 400,
    message: 'The following field is invalid: email',
    data: { collection: 'users', errors },
  })
  expect(answer).toMatchObject({
    response: {
      errors: [{ data: { errors: [{ path: 'resetCode', message: 'This cannot be used here. Choose another.' }] } }],
    },
  })
  expect(JSON.stringify(answer)).not.toMatch(/tableName|unique|reset_code/)
})
test('what is wrong with a field is said itself, without a colon that the toast of the panel would cut', async () => {
  const data = { errors: [{ path: 'seat', label: 'Seat', message: 'Too many: 2 hold it.' }, { path: 'x' }] }
  expect(await told({ message: 'The following fields are invalid: Seat, x', status: 400, data })).toMatchObject({
    response: { errors: [{ message: 'Seat – Too many – 2 hold it.', data }] },
  })
})

test('times stay whole in the toast', async () => {
  const data = { errors: [{ path: 'hours', message: 'Row 1: it closes at 07:00, not after 08:00.' }] }
  expect(await told({ message: 'The following field is invalid: hours', status: 400, data })).toMatchObject({
    response: { errors: [{ message: 'Row 1 – it closes at 07.00, not after 08.00.', data }] },
  })
})
