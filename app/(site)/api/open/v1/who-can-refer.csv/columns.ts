import type { ReferralRow } from '@/content/centres/referrals'
import { absolute } from '@/content/site/site-address'
import { centreId, serviceId } from '@/open-data/open-referral/words'

/** As in the table of tests: with the network's number where it is not known which of its tests. */
const serviceOf = ({ network, test }: ReferralRow): string | null => {
  if (test) return serviceId({ ...test, kind: 'test' })
  return network && serviceId({ ...network, kind: 'group' })
}

/** Who can refer people for a test to a centre, as a row. */
export const columns = {
  centre: ({ centre }: ReferralRow) => centreId(centre),
  'centre name': ({ centre }: ReferralRow) => centre.name,
  town: ({ centre }: ReferralRow) => centre.town,
  'run by': ({ centre }: ReferralRow) => centre.host,
  'centre page': ({ centre }: ReferralRow) => absolute(centre.href),
  test: serviceOf,
  'test name': ({ test }: ReferralRow) => test?.name ?? null,
  'test page': ({ test }: ReferralRow) => (test ? absolute(test.href) : null),
  'tests of network': ({ network }: ReferralRow) => network?.name ?? null,
  gp: ({ gp }: ReferralRow) => gp,
  hospital: ({ hospital }: ReferralRow) => hospital,
  'self-referral': ({ self }: ReferralRow) => self,
  'more about referral': ({ more }: ReferralRow) => more,
  access: ({ access }: ReferralRow) => access ?? null,
  state: ({ state }: ReferralRow) => state,
  'state from': ({ from }: ReferralRow) => from,
  'state until': ({ until }: ReferralRow) => until,
  checked: ({ checked }: ReferralRow) => checked,
}
