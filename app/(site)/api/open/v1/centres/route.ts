import { centresData } from '@/content/centres/open-data'
import { now } from '@/content/clock'
import { absolute } from '@/content/site/site-address'
import { centresAsLocations } from '@/open-data/open-referral/locations'
import { json } from '../json'
import { licensed } from '../licensed'

export const dynamic = 'force-dynamic'

/** All public centres, with what each does. */
export const GET = async (): Promise<Response> => {
  const centres = await centresData(now())
  return json(
    centresAsLocations({ ...licensed(), centres: centres.map((one) => ({ ...one, page: absolute(one.href) })) }),
  )
}
