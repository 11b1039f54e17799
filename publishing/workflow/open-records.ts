import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest, Where } from 'payload'
import { mayRead } from '@/access/rules'
import { isResource } from '@/access/table'
import { recordId } from '@/domain/identifiers/record-id'

/** A form tells every 20 seconds that it is open; one that has not for so long is closed, in milliseconds. */
const closesAfter = 60_000
const notes = 'payload-locked-documents'

/** Somebody else who has the same record open. */
export interface OpenBy {
  name: string
  /** an ISO 8601 time */
  since: string
}

type Named = { global: GlobalSlug } | { collection: CollectionSlug; id: number }

interface Note {
  id: number
  createdAt: string
  user?: { value?: unknown }
}

/** The record that an address names, if the person may see it before it is public. */
async function recordOf(req: PayloadRequest): Promise<Named | null> {
  const { id, kind } = (req.routeParams ?? {}) as { id?: string; kind?: string } // of the path below
  if (!req.user || !kind || !isResource(kind) || !mayRead(req.user, kind)) return null
  if (id === undefined)
    return req.payload.config.globals.some(({ slug }) => slug === kind) ? { global: kind as GlobalSlug } : null // just found
  const number = recordId(id)
  if (number === null || !Object.hasOwn(req.payload.collections, kind)) return null
  const collection = kind as CollectionSlug // just found
  const found = await req.payload.findByID({
    collection,
    id: number,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: {},
    trash: true,
  })
  return (found as unknown) ? { collection, id: number } : null // null with `disableErrors`
}

const whereOf = (record: Named): Where =>
  'global' in record
    ? { globalSlug: { equals: record.global } }
    : {
        and: [{ 'document.relationTo': { equals: record.collection } }, { 'document.value': { equals: record.id } }],
      }

const userIn = ({ user }: Note): unknown => {
  const value = user?.value
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}

/** Notes that a person has a record open, or not any more. */
async function note({ payload, user }: PayloadRequest, record: Named, own: Note | undefined, isClosed: boolean) {
  if (own && isClosed) await payload.db.deleteMany({ collection: notes, where: { id: { equals: own.id } } })
  else if (own) await payload.db.updateOne({ collection: notes, id: own.id, data: {}, returning: false })
  else if (!isClosed)
    await payload.db.create({
      collection: notes,
      data: {
        ...('global' in record
          ? { globalSlug: record.global }
          : { document: { relationTo: record.collection, value: record.id } }),
        user: { relationTo: 'users', value: user?.id },
      },
      returning: false,
    })
}

const nameOf = async (req: PayloadRequest, id: unknown): Promise<string> => {
  const found = await req.payload.findByID({
    collection: 'users',
    id: Number(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the name only, as each record says who saved it
    req,
    select: { name: true },
  })
  return (found as { name?: string } | null)?.name ?? 'Somebody else' // null with `disableErrors`
}

async function othersAt(req: PayloadRequest, record: Named, isClosed: boolean): Promise<OpenBy[]> {
  const { db } = req.payload
  const old = new Date(Date.now() - closesAfter).toISOString()
  await db.deleteMany({ collection: notes, where: { updatedAt: { less_than: old } } })
  const { docs } = await db.find<Note>({
    collection: notes,
    limit: 20,
    pagination: false,
    sort: 'createdAt',
    where: whereOf(record),
  })
  const own = docs.find((one) => String(userIn(one)) === String(req.user?.id))
  await note(req, record, own, isClosed)
  const others = docs.filter((one) => String(userIn(one)) !== String(req.user?.id))
  const first = others.filter((one, at) => others.findIndex((other) => userIn(other) === userIn(one)) === at)
  return Promise.all(first.map(async (one) => ({ name: await nameOf(req, userIn(one)), since: one.createdAt })))
}

const answer = async (req: PayloadRequest): Promise<Response> => {
  const record = await recordOf(req)
  if (!record) return Response.json({ errors: [{ message: 'There is no such record.' }] }, { status: 404 })
  const isClosed = req.searchParams.get('closed') === 'true'
  const others = await othersAt(req, record, isClosed)
  return Response.json({ others }, { headers: { 'cache-control': 'no-store' } })
}

/** A form says that it is open, and hears who else has the record open, and since when. Nobody is kept from anything. */
export const openRecords: Endpoint[] = [
  { path: '/editing/:kind', method: 'post', handler: answer },
  { path: '/editing/:kind/:id', method: 'post', handler: answer },
]
