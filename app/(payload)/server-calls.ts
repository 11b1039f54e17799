import type { PayloadRequest, SanitizedConfig } from 'payload'
import { mayChangeRecord, type Named } from '@/access/may-change'

/** The server functions that the panel uses; Payload has more, for what this site does not have. */
const used = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isAbsent = (value: unknown): boolean => value === undefined || value === null

/** An id as our tables have them: a number from 1, also as text from an address. */
const isId = (value: unknown): boolean =>
  /^[1-9]\d{0,9}$/.test(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '') &&
  Number(value) < 2 ** 31

/** Whether a call of a server function names one that the panel uses, with records that there can be. */
export function isCallOfPanel({ args, name }: { args?: unknown; name: unknown }, config: SanitizedConfig): boolean {
  if (typeof name !== 'string' || !used.includes(name) || !isRecord(args)) return false
  const { collectionSlug, docID, globalSlug, id } = args
  const isNamed = (slug: unknown, all: { slug: string }[]) => isAbsent(slug) || all.some((one) => one.slug === slug)
  return (
    isNamed(collectionSlug, config.collections) &&
    isNamed(globalSlug, config.globals) &&
    [id, docID].every((one) => isAbsent(one) || isId(one))
  )
}

interface FormCall extends Named {
  req: PayloadRequest
  returnLockStatus?: boolean
  updateLastEdited?: boolean
}

/**
 * What the panel asks of a form, without a lock on a record that whoever asks may not change: Payload 3.90 locks whatever
 * is named.
 */
export async function withOwnLock<Call extends FormCall>(call: Call): Promise<Call> {
  if (!call.returnLockStatus && !call.updateLastEdited) return call
  return (await mayChangeRecord(call.req, call)) ? call : { ...call, returnLockStatus: false, updateLastEdited: false }
}

const failed = { errors: [{ message: 'This did not work. Load the page again.' }] }

/** An answer without the words of an error that was caught below, which can hold statements and names of tables. */
export const withoutInsides = <Answer>(answer: Answer): Answer | typeof failed =>
  isRecord(answer) && 'errors' in answer ? failed : answer

/** Payload's refusals, and what it makes of arguments that are none; all else is a fault on our side. */
export const isMistakeOfCall = (error: unknown): boolean => {
  if (!isRecord(error)) return false
  const { cause, code, message, status } = error
  const stored = (isRecord(cause) ? cause.code : undefined) ?? code
  if (typeof stored === 'string') return stored.startsWith('22')
  if (typeof status === 'number') return status < 500
  return error instanceof TypeError || /unauthorized|not.found|could not find|forbidden/i.test(String(message))
}
