import { APIError } from 'payload'

/** Refuses a request in words for whoever sent it: what was wrong and what to do. @throws APIError with a status, 400 unless given */
export const refuse = (message: string, status = 400): never => {
  throw new APIError(message, status, null, true)
}
