import { addressKind } from '@/domain/house-style/address-kind'

test.each([
  ['/', { kind: 'there' }],
  ['/trusts', { kind: 'there' }],
  ['/trusts/east', { kind: 'record', collection: 'trusts', slug: 'east' }],
  ['/about', { kind: 'record', collection: 'pages', slug: 'about' }],
  ['/old/part', { kind: 'other' }],
  ['/news/page/2', { kind: 'not judged' }],
  ['/news/feed.xml', { kind: 'not judged' }],
  ['/trusts/east/more', { kind: 'not judged' }],
  ['/search', { kind: 'not judged' }],
  ['/search/old', { kind: 'not judged' }],
  ['/trusts/page', { kind: 'not judged' }],
  ['/_next/a', { kind: 'not judged' }],
  ['/old-page.rsc', { kind: 'not judged' }],
  ['/admin', { kind: 'not judged' }],
  ['/files/a.pdf', { kind: 'not judged' }],
])('%s', (address, kind) => expect(addressKind(address)).toEqual(kind))
