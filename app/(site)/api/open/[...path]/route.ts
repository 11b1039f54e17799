import { answerError } from '../v1/licensed'

export const dynamic = 'force-dynamic'

/** An address below that of the open data at which there is none. */
export const GET = (): Response => answerError('There is no data at this address.', 404)
