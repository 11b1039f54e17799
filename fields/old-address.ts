import type { PayloadRequest, TextField } from 'payload'
import { fixedAddresses } from '@/domain/identifiers/fixed-addresses'
import { isOfTheSite, oldAddress, oldAddressProblem, repairedAddress } from '@/domain/identifiers/old-address'
import { linkAddress } from '@/domain/links/link-address'
import { siteAddressIn } from '@/domain/site-address'
import { isTaken } from './taken'
import { circleOf, isRecord, leadsSomewhere, type Rule, targetOf } from './where-it-leads'

const circleProblem = (circle: string[] | null): true | string =>
  circle === null
    ? true
    : circle.length === 2
      ? 'The old address cannot lead to itself.'
      : circle.at(-1) === circle[0]
        ? `This would lead in a circle: ${circle.join(' → ')}. Change one of these rules.`
        : `This leads through ${circle.length} other rules. Let it lead to the page itself.`

const inOneForm = (typed: string): string => {
  const repaired = repairedAddress(typed, siteAddressIn(process.env))
  return oldAddress(repaired) ?? repaired
}

/** The address that leads elsewhere: stored in one form, however it is typed. */
export const oldAddressField = (): TextField => ({
  name: 'from',
  label: 'Old address',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  maxLength: 500,
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }): unknown => (typeof value === 'string' ? inOneForm(value) : value),
    ],
  },
  validate: async (
    value: unknown,
    {
      data,
      id,
      previousValue,
      req,
    }: { data: unknown; id?: number | string; previousValue?: unknown; req: PayloadRequest },
  ) => {
    // the panel asks about what stands in the box, before it is brought into the form in which it is stored
    const typed = typeof value === 'string' ? inOneForm(value) : ''
    const problem = oldAddressProblem(typed)
    if (problem !== null) return problem
    // a rule that is there already stays possible, as what leads to a record follows from changes of that
    if (typed !== previousValue && fixedAddresses.has(typed)) return isOfTheSite(typed)
    if (typed !== previousValue && (await isRecord(req, typed)))
      return `There is a page at ${typed}, so the rule would never be used. Change the address of that page first, or unpublish it.`
    if (await isTaken(req, 'redirects', 'from', typed, id))
      return `There is a rule for ${typed} already. Change that one; capitals, accents written in codes and a slash at the end make no other address.`
    // a record: the other field is not asked then
    const { to } = data as Rule
    return to ? circleProblem(await circleOf(req, typed, { to }, id)) : true
  },
  admin: {
    placeholder: '/old-page',
    description:
      'Capitals and a slash at the end make no difference; é and e are different. WordPress addresses such as /?p=12 are possible.',
  },
})

/** Where it leads, when that is no record. */
export const newAddressField = (): TextField => ({
  name: 'url',
  label: 'Or to this address',
  type: 'text',
  maxLength: 500,
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) => (typeof value === 'string' ? (linkAddress(value) ?? value) : value),
    ],
  },
  validate: async (value: unknown, { data, id, req }: { data: unknown; id?: number | string; req: PayloadRequest }) => {
    const { from, to } = data as { from?: unknown; to?: Rule['to'] }
    if (!value && !to) return 'Say where the old address leads: choose a record or write an address.'
    if (value && (typeof value !== 'string' || !/^(?:\/|https:\/\/)/.test(value) || linkAddress(value) === null))
      return 'Write an address of this site, like /about, or a whole one with https://.'
    const url = typeof value === 'string' ? value : null
    const own = typeof from === 'string' ? oldAddress(from) : null
    if (own === null) return true // the other field says what is wrong
    const problem = circleProblem(await circleOf(req, own, { url }, id))
    if (problem !== true) return problem
    const target = url ? await targetOf(req, { url }) : null
    return target === null || (await leadsSomewhere(req, target))
      ? true
      : `There is nothing at ${target}. Publish the page first, or choose another.`
  },
  admin: {
    condition: (data) => !data.to,
    placeholder: '/new-page',
    // Payload's own says "<No Or to this address>"
    components: { Cell: '/components/admin/record/text-cell.tsx#TextCell' },
  },
})
