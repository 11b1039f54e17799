import { absolute } from '@/content/site/site-address'
import { type LicensedData, openGovernmentLicence } from '@/open-data/licence'

/** What all open data says of itself. */
export const licensed = (): LicensedData => ({
  licence: openGovernmentLicence,
  documentation: absolute('/open-data'),
})

/** The answer where there is no data, with the reason. */
export const answerError = (error: string, status: 400 | 404): Response =>
  Response.json({ error, ...licensed() }, { status })
