import { type PayloadRequest, ValidationError } from 'payload'

/** Refuses a file, with words that say what to do. */
export function refuse(req: PayloadRequest, collection: string, message: string, path = 'file', label = 'File'): never {
  throw new ValidationError({ collection, errors: [{ label, message, path }], req })
}
