import { absolute } from '@/content/site/site-address'
import { type LicensedData, openGovernmentLicence } from '@/open-data/licence'

/** What all open data says of itself. */
export const licensed = (): LicensedData => ({
  licence: openGovernmentLicence,
  documentation: absolute('/open-data'),
})

/** The answer to a request that cannot be answered, with the reason. */
export const wrongRequest = (error: string): Response => Response.json({ error, ...licensed() }, { status: 400 })
