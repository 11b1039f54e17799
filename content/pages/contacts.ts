import { cache } from 'react'
import { readGlobal } from '../stored/globals'
import { thePublic } from '../viewer'

/** Contacts from the site settings; null for what nobody has filled in. */
export interface Contacts {
  email: string | null
  phone: string | null
  /** lines of the postal address */
  post: string[]
  dataController: string | null
  dataControllerAddress: string[]
  dataProtectionOfficer: string | null
  accessibilityEmail: string | null
  accessibilityResponseDays: number | null
  /** 'YYYY-MM-DD' */
  accessibilityTested: string | null
}

const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The contacts in the site settings, read once a render. */
export const contacts = cache(async (): Promise<Contacts> => {
  const settings = await readGlobal(thePublic, 'site-settings')
  return {
    email: settings.contactEmail || null,
    phone: settings.contactPhone || null,
    post: lines(settings.postalAddress),
    dataController: settings.dataController || null,
    dataControllerAddress: lines(settings.dataControllerAddress),
    dataProtectionOfficer: settings.dataProtectionOfficer || null,
    accessibilityEmail: settings.accessibilityEmail || null,
    accessibilityResponseDays: settings.accessibilityResponseDays || null,
    accessibilityTested: settings.accessibilityTested || null,
  }
})
