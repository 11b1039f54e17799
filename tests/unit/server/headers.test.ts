import type { Document } from '@/server/page-cache/cached-page'
import { documentHeaders } from '@/server/headers'

const answer = (over: Partial<Document>): Document => ({
  key: '/',
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  tags: [],
  until: Infinity,
  hash: 'h',
  bodies: { identity: Buffer.from('') },
  links: [],
  immutable: false,
  number: 0,
  ...over,
})
const policy = (over: Partial<Document>): string => documentHeaders(answer(over))['content-security-policy'] ?? ''
const file = (type: string) => policy({ file: `media/a`, headers: { 'content-type': type } })

test('a page takes nothing from others and nothing inline, and nobody frames it', () => {
  expect(policy({})).toContain("default-src 'none'")
  expect(policy({})).not.toContain('unsafe')
  expect(policy({})).toContain("frame-ancestors 'none'")
})

test("a picture runs nothing; a PDF is not kept out of the browser's own viewer", () => {
  expect(file('image/webp')).toMatch(/default-src 'none'.*sandbox/)
  expect(file('application/pdf')).toContain("default-src 'none'")
  expect(file('application/pdf')).not.toContain('sandbox')
})

test('the headers of a document are put together once', () => {
  const one = answer({})
  expect(documentHeaders(one)).toBe(documentHeaders(one))
})
