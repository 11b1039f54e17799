import type { CollectionBeforeChangeHook } from 'payload'
import type { Appointment } from '@/payload-types'

/** A holder whose name is not published has none in the record either. */
export const unnamedHolder: CollectionBeforeChangeHook<Appointment> = ({ data }) =>
  data.holder === 'not-published' ? { ...data, person: null } : data
