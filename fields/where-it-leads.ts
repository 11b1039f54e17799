import type { PayloadRequest } from 'payload'
import { fixedAddresses, isNumbered, recordBehind } from '@/domain/identifiers/fixed-addresses'
import { oldAddress } from '@/domain/identifiers/old-address'
import { addressed, addressOf, publicRecords, type Addressed } from '@/domain/public-records'
import { siteAddressIn } from '@/domain/site-address'

/** The record that an address may belong to, by the form of the address. */
const recordAt = (address: string): { collection: Addressed; slug: string } | null => {
  const [, section = '', slug = ''] = /^(.*)\/([^/]+)$/.exec(address) ?? []
  const collection = addressed.find((one) => publicRecords[one].section === section)
  return collection ? { collection, slug } : null
}

/** Whether a record is published at an address, which an old address must not hide. */
export const isRecord = async (req: PayloadRequest, address: string): Promise<boolean> => {
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

export interface Rule {
  to?: { relationTo: Addressed; value: unknown } | null
  url?: string | null
}

/** The path and query of an address of this site, however its host is written; null for another site's. */
const pathHere = (address: string): string | null => {
  const site = siteAddressIn(process.env)
  if (address === '' || !URL.canParse(address, site)) return null
  const { origin, pathname, search } = new URL(address, site)
  return origin === new URL(site).origin ? pathname + search : null
}

/** The address on this site that a rule leads to; null for a record that is gone, or another site. */
export const targetOf = async (req: PayloadRequest, { to, url }: Rule): Promise<string | null> => {
  if (!to) {
    const path = pathHere(url ?? '')
    return path === null ? null : (oldAddress(path) ?? oldAddress(path.split('?', 1)[0] ?? ''))
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

/** The addresses that a rule would lead through back to itself, or through more than anybody follows; or null. */
export const circleOf = async (
  req: PayloadRequest,
  from: string,
  rule: Rule,
  id: unknown,
): Promise<string[] | null> => {
  const way = [from]
  let next = await targetOf(req, rule)
  while (next !== null && way.length < longestChain) {
    way.push(next)
    if (next === from) return way
    // a page that is there is shown, whatever rule there is for its address
    if (way.slice(0, -1).includes(next) || fixedAddresses.has(next) || (await isRecord(req, next))) return null
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
  return next === null ? null : way
}

const isFile = async (req: PayloadRequest, address: string): Promise<boolean> => {
  const name = /^\/files\/([^/]+)$/.exec(address)?.[1]
  if (name === undefined) return false
  const where = { filename: { equals: name } }
  const options = { overrideAccess: true, req, where } as const // only whether there is such a file is asked
  const [documents, media] = await Promise.all([
    req.payload.count({ collection: 'documents', ...options, overrideAccess: true }),
    req.payload.count({ collection: 'media', ...options, overrideAccess: true }),
  ])
  return documents.totalDocs + media.totalDocs > 0
}

/** Whether the public finds something at an address of this site: a page, as far as it is asked for, or a rule that leads on. */
export const leadsSomewhere = async (req: PayloadRequest, address: string): Promise<boolean> => {
  if (fixedAddresses.has(address) || isNumbered(address)) return true
  if (await isRecord(req, recordBehind(address))) return true
  const rules = await req.payload.count({
    collection: 'redirects',
    overrideAccess: true, // only whether there is one is asked
    req,
    where: { from: { equals: address } },
  })
  return rules.totalDocs > 0 || (await isFile(req, address))
}
