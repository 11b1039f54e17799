import { isPublicRecord, publicRecordSlugs, type PublicRecord } from '../public-records'

/** Records of the structure without pages of their own: they show on the pages of bodies. */
const ofStructure = ['seats', 'appointments', 'people', 'organisations'] as const

/** The kinds of record that a bundle publishes, or takes away. */
export type Plannable = PublicRecord | (typeof ofStructure)[number]

export const plannableSlugs: readonly Plannable[] = [...publicRecordSlugs, ...ofStructure]

/** Whether records of a collection can be planned. */
export const isPlannable = (slug: string): slug is Plannable => plannableSlugs.some((one) => one === slug)

/** Whether a kind shows only on the pages of others. */
export const isWithoutPages = (slug: Plannable): slug is (typeof ofStructure)[number] => !isPublicRecord(slug)
