import { previewAddress } from '@/domain/preview-address'

test.each([
  ['trusts', 4, '/preview/trusts/4'],
  ['trusts', '4', '/preview/trusts/4'],
  ['home', undefined, '/preview/home/draft'],
  // not saved yet
  ['trusts', undefined, null],
  ['trusts', null, null],
  ['trusts', { id: 4 }, null],
])('the draft of %j %j is shown at %j', (slug, id, address) => expect(previewAddress(slug, id)).toBe(address))
