import type { PayloadRequest, TextareaField, TextField } from 'payload'
import { webAddress as addressFrom } from '@/domain/links/link-address'
import { isTaken } from './taken'

/** What lists, search engines and the page's first line show. */
export const summary = (
  description = 'One or two sentences in plain English. Shown in lists and under the title.',
): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  required: true,
  maxLength: 300,
  admin: { description },
})

interface WebAddress {
  label?: string
  placeholder?: string
  /** the only site that the address may be on */
  host?: string
  /** help below the field */
  description?: string
  /** in characters; links to meetings are long */
  maxLength?: number
}

const example = 'https://www.example.nhs.uk'

/** A public web address, with https. */
export const webAddress = (
  name: string,
  { description, host, label, maxLength = 200, placeholder = example }: WebAddress = {},
): TextField => ({
  name,
  ...(label ? { label } : {}),
  type: 'text',
  maxLength,
  // hasMany is not set, so the value is one text
  validate: (value: unknown) => {
    if (!value) return true
    if (typeof value !== 'string' || addressFrom(value) !== value)
      return `Write the whole address, for example ${placeholder}.`
    return host === undefined || new URL(value).hostname === host || `This must be an address on ${host}.`
  },
  admin: { placeholder, ...(description ? { description } : {}) },
})

/** The website of a trust, an organisation or a body. */
export const website = (): TextField => webAddress('website')

/** The organisation's code in the NHS organisation data service. */
export const odsCode = (required: boolean, check: (value: string) => boolean): TextField => ({
  name: 'odsCode',
  label: 'ODS code',
  type: 'text',
  required,
  unique: true,
  maxLength: 6,
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim().toUpperCase() || null : value),
    ],
  },
  validate: async (
    value: unknown,
    { collectionSlug, id, req }: { collectionSlug?: string; id?: number | string; req: PayloadRequest },
  ) => {
    if (!value) return !required || 'Give the ODS code, for example RXL.'
    if (typeof value !== 'string' || !check(value))
      return `${JSON.stringify(value)} is not an ODS code. It has 3 to 6 letters and digits, for example RXL.`
    const taken = collectionSlug !== undefined && (await isTaken(req, collectionSlug, 'odsCode', value, id))
    return (
      !taken ||
      `"${value}" is the code of another record, which may lie in the bin. Check the code, or change that record.`
    )
  },
  admin: { description: 'The code in the NHS organisation data service, for example RXL.' },
})
