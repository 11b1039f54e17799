import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'

/** Something that can be chosen in a form of the desk. */
export interface DeskChoice {
  value: string
  label: string
}

/** A trust or another organisation: 'trusts:4'. */
export type OrganisationChoice = DeskChoice

/** What the forms of the desk choose from, as far as the person may read it. */
export interface DeskChoices {
  people: DeskChoice[]
  organisations: OrganisationChoice[]
  bodies: DeskChoice[]
}

const published = { _status: { equals: 'published' } } as const

/** Published people, organisations and bodies, by name. */
export async function deskChoices(user: TypedUser): Promise<DeskChoices> {
  const payload = await getPayload({ config })
  const all = { depth: 0, pagination: false, overrideAccess: false, sort: 'name', user, where: published } as const
  const [people, trusts, organisations, bodies] = await Promise.all([
    payload.find({ ...all, collection: 'people', overrideAccess: false, select: { name: true, jobTitle: true } }),
    payload.find({ ...all, collection: 'trusts', overrideAccess: false, select: { name: true } }),
    payload.find({ ...all, collection: 'organisations', overrideAccess: false, select: { name: true } }),
    payload.find({ ...all, collection: 'governance-bodies', overrideAccess: false, select: { name: true } }),
  ])
  return {
    people: people.docs.map(({ id, jobTitle, name }) => ({
      value: String(id),
      label: jobTitle ? `${name}, ${jobTitle}` : name,
    })),
    organisations: [
      ...trusts.docs.map(({ id, name }) => ({ value: `trusts:${id}`, label: name })),
      ...organisations.docs.map(({ id, name }) => ({ value: `organisations:${id}`, label: name })),
    ],
    bodies: bodies.docs.map(({ id, name }) => ({ value: String(id), label: name })),
  }
}
