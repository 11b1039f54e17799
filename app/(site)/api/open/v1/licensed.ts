import { siteAddress } from '@/content/site/site-address'
import { licensedFields, problemFields } from '@/open-data/definition/envelope'
import { objectOf } from '@/open-data/definition/fields'

/** The answer where there is no data, with the reason. */
export const answerError = (error: string, status: 400 | 404, parameter: string | null = null): Response =>
  Response.json(
    { ...objectOf(problemFields, { error, parameter }, ''), ...objectOf(licensedFields, null, siteAddress()) },
    { status },
  )
