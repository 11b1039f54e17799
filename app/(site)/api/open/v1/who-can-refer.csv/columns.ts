import type { ReferralRow } from '@/content/centres/referrals'
import { absolute } from '@/content/site/site-address'

/** Who can refer people for a test to a centre, as a row. */
export const columns = {
  centre: ({ centre }: ReferralRow) => centre.id,
  'centre name': ({ centre }: ReferralRow) => centre.name,
  town: ({ centre }: ReferralRow) => centre.town,
  'run by': ({ centre }: ReferralRow) => centre.host,
  'centre page': ({ centre }: ReferralRow) => absolute(centre.href),
  test: ({ test }: ReferralRow) => test?.id ?? null,
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
