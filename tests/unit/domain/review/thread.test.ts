import { threadOf, type Said } from '@/domain/review/thread'

const said = (id: number, what: Said['what'], more: Partial<Said> = {}): Said => ({
  id,
  what,
  by: 1,
  byName: 'Pat',
  createdAt: '2026-11-28T10:00:00.000Z',
  ...more,
})

test('the review is what was said last of it and still holds', () => {
  const asked = said(1, 'asked')
  const returned = said(3, 'returned', { isOpen: true })
  expect(threadOf([returned, asked]).review).toBe(returned)
  expect(threadOf([asked, { ...returned, isOpen: false }]).review).toBeNull()
  expect(threadOf([said(4, 'comment', { isOpen: true })]).review).toBeNull()
})

test('comments stand with their answers, oldest first, closed ones apart', () => {
  const rows = [
    said(5, 'answer', { about: 2 }),
    said(2, 'comment', { isOpen: true }),
    said(3, 'comment'),
    said(4, 'answer', { about: 2 }),
  ]
  const { closed, open } = threadOf(rows)
  expect(open.map(({ answers, id }) => [id, answers.map((one) => one.id)])).toEqual([[2, [4, 5]]])
  expect(closed.map(({ id }) => id)).toEqual([3])
})
