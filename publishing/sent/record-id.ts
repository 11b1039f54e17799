import { isObject } from './result'

/** An id of ours, a number from 1, as a number or as text; also within a record that was read with it. */
export const isId = (value: unknown): boolean => {
  const id = isObject(value) ? value.id : value
  if (typeof id !== 'number' && typeof id !== 'string') return false
  return /^[1-9]\d{0,9}$/.test(String(id)) && Number(id) < 2 ** 31
}
