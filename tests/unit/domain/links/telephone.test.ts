import { telephoneHref, telephoneLink } from '@/domain/links/telephone'

test.each([
  ['+44 (0)1524 65944', 'tel:+44152465944'],
  ['+44 01524 65944', 'tel:+44152465944'],
  ['0044 1524 65944', 'tel:+44152465944'],
  ['(01772) 000000', 'tel:01772000000'],
  ['(0)1772 000000', 'tel:01772000000'],
  ['0044 (0)1524 65944', 'tel:+44152465944'],
  ['01772 000000 ext. 12', 'tel:01772000000'],
  ['01772 000000 x12', 'tel:01772000000'],
  ['01772 000000 or 01772 000001', 'tel:01772000000'],
  ['Main desk: 01772 000000', 'tel:01772000000'],
  ['111', 'tel:111'],
])('%s is %s', (written, href) => expect(telephoneHref(written)).toBe(href))

test('a number that nobody has told us is called by no link', () => {
  expect([telephoneLink(null), telephoneLink(''), telephoneLink(undefined)]).toEqual([null, null, null])
  expect(telephoneLink('01772 000000')).toEqual({ href: 'tel:01772000000', text: '01772 000000' })
})
