import { recordId } from '@/domain/identifiers/record-id'

/** More than a form holds. */
const mostIds = 200

/** The numbers of records in an address: '1,2,3'. */
export const idsAsked = (written: string | null): number[] =>
  (written ?? '')
    .split(',', mostIds)
    .map(recordId)
    .filter((id) => id !== null)

/** A moment in an address, ISO 8601; null where it is none. */
export const momentAsked = (written: string | null): Date | null => {
  const moment = new Date(written ?? '')
  return Number.isNaN(moment.getTime()) ? null : moment
}
