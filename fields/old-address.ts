import type { PayloadRequest, TextField } from 'payload'
import { isReserved, oldAddress } from '@/domain/identifiers/old-address'
import { linkAddress } from '@/domain/links/link-address'
import { addressed, addressOf, publicRecords, type Addressed } from '@/domain/public-records'
import { isTaken } from './taken'

/** Addresses of pages that no record has. */
const ownPages = new Set([
  ...addressed.map((slug) => publicRecords[slug].section).filter((section) => section !== ''),
  '/governance/meetings',
  '/news/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/unavailable',
  '/not-found',
])

/** The record that an address may belong to, by the form of the address. */
const recordAt = (address: string): { collection: Addressed; slug: string } | null => {
  const [, section = '', slug = ''] = /^(.*)\/([^/]+)$/.exec(address) ?? []
  const collection = addressed.find((one) => publicRecords[one].section === section)
  return collection ? { collection, slug } : null
}

/** Whether a published page is at an address, which an old address must not hide. */
const isPage = async (req: PayloadRequest, address: string): Promise<boolean> => {
  if (ownPages.has(address)) return true
  const record = recordAt(address)
  if (!record) return false
  const { totalDocs } = await req.payload.count({
    collection: record.collection,
    overrideAccess: true, // only whether the address is free is asked
    req,
    where: { and: [{ slug: { equals: record.slug } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}

interface Rule {
  to?: { relationTo: Addressed; value: unknown } | null
  url?: string | null
}

/** The address on this site that a rule leads to; null for a record that is gone, or another site. */
const targetOf = async (req: PayloadRequest, { to, url }: Rule): Promise<string | null> => {
  if (!to) {
    const own = process.env.SITE_URL && new URL(process.env.SITE_URL).origin
    const path = own && url?.startsWith(`${own}/`) ? url.slice(own.length) : url
    return path?.startsWith('/') ? oldAddress(path.split(/[?#]/)[0] ?? '') : null
  }
  const id = typeof to.value === 'object' && to.value !== null && 'id' in to.value ? to.value.id : to.value
  if (typeof id !== 'number' && typeof id !== 'string') return null
  const record = await req.payload.findByID({
    collection: to.relationTo,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
    select: { slug: true },
  })
  return record?.slug ? addressOf(to.relationTo, record.slug) : null
}

/** Most rules that are followed one after the other. */
const longestChain = 50

/** The addresses that a rule would lead through back to itself, or null. */
const circleOf = async (req: PayloadRequest, from: string, rule: Rule, id: unknown): Promise<string[] | null> => {
  const way = [from]
  let next = await targetOf(req, rule)
  while (next !== null && way.length < longestChain) {
    way.push(next)
    if (next === from) return way
    // a page that is there is shown, whatever rule there is for its address
    if (way.slice(0, -1).includes(next) || (await isPage(req, next))) return null
    const { docs } = await req.payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      where: { and: [{ from: { equals: next } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    })
    const [found] = docs
    next = found ? await targetOf(req, found) : null // as stored at depth 0
  }
  return null
}

const circleProblem = (circle: string[] | null): true | string =>
  circle === null
    ? true
    : circle.length === 2
      ? 'The old address cannot lead to itself.'
      : `This would lead in a circle: ${circle.join(' → ')}. Change one of these rules.`

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
      ({ value }: { value?: unknown }) => (typeof value === 'string' ? (oldAddress(value) ?? value) : value),
    ],
  },
  validate: async (value: unknown, { data, id, req }: { data: unknown; id?: number | string; req: PayloadRequest }) => {
    if (typeof value !== 'string' || oldAddress(value) !== value || isReserved(value))
      return 'Write the address from its first slash on, for example /old-page or /?p=12. Addresses of the admin panel cannot be moved.'
    if (await isPage(req, value))
      return `There is a page at ${value}, so the rule would never be used. Change the address of that page first, or unpublish it.`
    if (await isTaken(req, 'redirects', 'from', value, id))
      return `There is a rule for ${value} already. Change that one; capitals, accents written in codes and a slash at the end make no other address.`
    // a record: the other field is not asked then
    const { to } = data as Rule
    return to ? circleProblem(await circleOf(req, value, { to }, id)) : true
  },
  admin: {
    placeholder: '/old-page',
    description: 'Capitals and a slash at the end make no difference. WordPress addresses such as /?p=12 are possible.',
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
    const own = typeof from === 'string' ? oldAddress(from) : null
    if (own === null) return true // the other field says what is wrong
    return circleProblem(await circleOf(req, own, { url: typeof value === 'string' ? value : null }, id))
  },
  admin: { condition: (data) => !data.to, placeholder: '/new-page' },
})
