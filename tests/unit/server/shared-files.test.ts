import { isShared } from '@/server/shared-address'
import { filesWithin, showsFile } from '@/server/shared-files'

const base = `/preview/shared/${'a'.repeat(43)}`

test('the files of a preview stand below the address of the link', () => {
  const html = '<img src="/api/media/file/a.webp" srcset="/api/media/file/a-1.webp 400w, /api/media/file/a.webp 800w">'
  expect(filesWithin(html, base)).toBe(
    `<img src="${base}/files/media/a.webp" srcset="${base}/files/media/a-1.webp 400w, ${base}/files/media/a.webp 800w">`,
  )
  expect(showsFile(html, 'media', 'a-1.webp')).toBe(true)
  expect(showsFile(html, 'media', 'a')).toBe(false)
  expect(showsFile(html, 'documents', 'a.webp')).toBe(false)
})

test.each([
  [base, true],
  [`${base}/files/media/a.webp`, true],
  [`${base}/`, false],
  [`${base}?x=1`, false],
  [`${base}a`, false],
  [`${base}/files/users/a`, false],
  [`${base}/files/media/../x`, false],
  ['/preview/shared/short', false],
])('%s is an address of a link: %s', (address, expected) => expect(isShared(address)).toBe(expected))
