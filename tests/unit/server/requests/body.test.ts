import { bodyProblem } from '@/server/requests/body'

// What Payload's own readers of bodies fail on is refused before them, in words.

const json = 'application/json'
const form = 'multipart/form-data; boundary=b'
const query = 'application/x-www-form-urlencoded'

const problem = (body: string, type: string | undefined, headers: Record<string, string> = {}, url = '/api/trusts') =>
  bodyProblem(Buffer.from(body), {
    method: 'POST',
    url,
    headers: { ...(type === undefined ? {} : { 'content-type': type }), ...headers },
  })

const part = (name: string, content: string, more = '') =>
  `--b\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`
const data = part('_payload', '{"alt":"A"}')
const file = (name = 'a.png') => part('file', 'x--b\r\n-b', `; filename="${name}"\r\ncontent-type: image/png`)
const end = '--b--\r\n'

test.each([
  ['a record', '{"a":1}', json],
  ['a record with a mark of its encoding', '\ufeff{"a":1}', `${json}; charset=utf-8`],
  ['nothing', '', json],
  ['nothing of no kind', '', undefined],
  ['a record in a form', `${data}${end}`, form],
  ['a form with a file', `${data}${file()}${end}`, form],
  ['a form with the file first, as undici writes it', `${file('ü %22b%22.png')}${data}--b--`, form],
])('%s is read', (_, body, type) => expect(problem(body, type)).toBeNull())

test.each([
  ['null', 'null', json],
  ['a number', '5', json],
  ['a text', '"x"', json],
  ['a list', '[1]', json],
  ['no JSON', '{bad', json],
  ['nothing as a form', '', form],
  ['a form without its end', `${data}${file()}`, form],
  ['a form cut within a part', `${data}--b\r\nContent-Dispo`, form],
  ['a form cut within its end', `${data}--b-`, form],
  ['a form without parts', end, form],
  ['a form of another kind', `${data}${end}`, 'multipart/mixed; boundary=b'],
  ['a form with its boundary in quotes', `${data}${end}`, 'multipart/form-data; boundary="b"'],
  ['a form without a record', `${file()}${end}`, form],
  ['a form with a record that is no JSON', `${part('_payload', '{bad')}${file()}${end}`, form],
  ['a form with a record that is null', `${part('_payload', 'null')}${file()}${end}`, form],
  ['a form with a record that is a list', `${part('_payload', '[]')}${file()}${end}`, form],
  ['a form with a record as a file', `${part('_payload', '{}', '; filename="a"')}${end}`, form],
  ['a form with two records', `${data}${data}${end}`, form],
  ['a form with two files', `${data}${file()}${file()}${end}`, form],
  ['a form with another part', `${data}${part('x', 'y')}${end}`, form],
  ['a form with a file that is a text', `${data}${part('file', 'hello')}${end}`, form],
  ['a form with a file that is JSON', `${data}${part('file', '{"filename":"x.png"}')}${end}`, form],
  ['a form with a file without a name', `${data}${file('')}${end}`, form],
  ['a name of a file with a zero byte', `${data}${file('a\u0000.png')}${end}`, form],
  ['a part without a name', `${data}--b\r\ncontent-disposition: form-data\r\n\r\nx\r\n${end}`, form],
])('%s is refused', (_, body, type) =>
  expect(problem(body, type)).toEqual({ status: 400, words: expect.any(String) as string }),
)

test.each([
  ['a form of fields', 'a=b', query],
  ['plain text', '{"a":1}', 'text/plain'],
  ['XML', '<a/>', 'application/xml'],
  ['what does not say its kind', '{"a":1}', undefined],
])('%s is of a kind that is not taken', (_, body, type) => expect(problem(body, type)).toMatchObject({ status: 415 }))

describe('a query in a body', () => {
  const override = { 'x-payload-http-method-override': 'GET' }

  test('is taken as a form', () => expect(problem('depth=0&limit=1', query, override)).toBeNull())

  test.each([
    ['longer than any query', `sort=${'parent__'.repeat(9_000)}`, query, 400],
    ['JSON', '{"where":{}}', json, 415],
    ['text', 'depth=0', 'text/plain', 415],
    ['of many keys', 'a&'.repeat(1_001), query, 400],
  ])('is refused when it is %s', (_, body, type, status) =>
    expect(problem(body, type, override)).toMatchObject({ status }),
  )
})

test('server functions of the panel have forms of their own', () => {
  expect(problem('[1]', 'text/plain;charset=UTF-8', {}, '/admin')).toBeNull()
  expect(problem(`${part('0', '[1]')}${end}`, form, {}, '/admin')).toBeNull()
})
