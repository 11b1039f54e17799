import { fileAdvice } from '@/components/admin/file-advice'

const file = (name: string, type: string, size = 1000) => ({ name, type, size })
const mb = 1024 * 1024

it.each([
  [file('IMG_1234.HEIC', ''), /HEIC.*save it as JPEG/],
  [file('IMG_1234.heic', 'image/heic'), /HEIC/],
  [file('burst.heif', 'image/heif'), /HEIC/],
  [file('photo.jpg', 'image/heic'), /HEIC/],
  [file('scan.png', 'image/png', 20 * mb + 1), /20MB is the most.*smaller/],
  [file('agenda.pdf', 'application/pdf', 35.5 * mb), /"agenda.pdf" has 35.5MB/],
])('%j is told before it is sent', (one, advice) => {
  expect(fileAdvice(one)).toMatch(advice)
})

it.each([file('photo.jpg', 'image/jpeg', 20 * mb), file('heic-guide.pdf', 'application/pdf')])('%j is sent', (one) => {
  expect(fileAdvice(one)).toBeNull()
})
