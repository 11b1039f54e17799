import config from '@payload-config'
import {
  type CollectionSlug,
  getPayload,
  type GlobalSlug,
  type Payload,
  type SelectType,
  type TypedUser,
} from 'payload'
import { changedLabels, compareFields } from '@/domain/comparison/compare'
import { comparedFields } from './compared-fields'

/** One state of a record or global that was saved. */
export interface SavedState {
  id: number
  /** an ISO 8601 time */
  at: string
  status: 'draft' | 'published' | null
  /** who saved it; null where that was not noted */
  by: string | null
  isInBin: boolean
}

/** A state with the labels of the fields that differ from the state before; null where none before it is kept. */
export interface ListedState extends SavedState {
  changed: string[] | null
}

/** Whose states they are. */
export type Of = { collection: CollectionSlug; id: number | string } | { global: GlobalSlug }

type Data = Record<string, unknown>
interface Stored {
  id: number | string
  updatedAt: string
  version?: Data & {
    _status?: 'draft' | 'published' | null
    lastEditedBy?: string | null
    deletedAt?: string | null
  }
}

/** A state with all that was saved. */
export interface WholeState extends SavedState {
  data: Data
}

/** As many are listed at once: each is read as a whole, with the one before it. */
const onPage = 20

const stateOf = ({ id, updatedAt, version = {} }: Stored): SavedState => ({
  id: Number(id),
  at: updatedAt,
  status: version._status ?? null,
  by: version.lastEditedBy ?? null,
  isInBin: Boolean(version.deletedAt),
})

interface Asked {
  select?: SelectType
  ids?: number[]
}

/** Past the bin: what was saved on the way there is a state like each other. */
async function stored(payload: Payload, user: TypedUser, of: Of, { ids, select }: Asked): Promise<Stored[]> {
  const own = { depth: 0, pagination: false, sort: '-updatedAt', user } as const
  const asked = { ...own, limit: 0, ...(select ? { select } : {}) }
  const among = ids ? [{ id: { in: ids } }] : []
  const { docs } =
    'global' in of
      ? await payload.findGlobalVersions({ ...asked, overrideAccess: false, slug: of.global, where: { and: among } })
      : await payload.findVersions({
          ...asked,
          collection: of.collection,
          overrideAccess: false,
          trash: true,
          where: { and: [{ parent: { equals: of.id } }, ...among] },
        })
  return docs as unknown as Stored[] // each kind with versions has these fields
}

/** What was saved of a record or global, newest first, as far as the person may read it. */
export async function savedStates(user: TypedUser, of: Of): Promise<SavedState[]> {
  const payload = await getPayload({ config })
  const hasDrafts = !('global' in of) || of.global === 'home'
  const version: Record<string, true> = {
    lastEditedBy: true,
    ...(hasDrafts ? { _status: true } : {}),
    ...('global' in of ? {} : { deletedAt: true }),
  }
  // of a global Payload 3.90 also keeps only what is selected beside `version`, not in it
  const beside = 'global' in of ? version : {}
  return (await stored(payload, user, of, { select: { updatedAt: true, version, ...beside } })).map(stateOf)
}

/** Some states with all that was saved, by their numbers; those that are not of the record are left out. */
export async function wholeStates(user: TypedUser, of: Of, ids: number[]): Promise<WholeState[]> {
  const found = ids.length === 0 ? [] : await stored(await getPayload({ config }), user, of, { ids })
  return found.map((one) => ({ ...stateOf(one), data: one.version ?? {} }))
}

/** The fields of a record or global, as two states of it are compared. */
export const fieldsOf = ({ collections, globals }: Payload, of: Of) =>
  'global' in of
    ? (globals.config.find(({ slug }) => slug === of.global)?.flattenedFields ?? [])
    : collections[of.collection].config.flattenedFields

/** A page of what was saved, newest first: who, when, and what changed. */
export interface StatesPage {
  states: ListedState[]
  page: number
  pages: number
  /** the last state that was published; null where there is none */
  published: number | null
}

/** @param page from 1; another number is the nearest one */
export async function statesPage(user: TypedUser, of: Of, asked: number): Promise<StatesPage> {
  const payload = await getPayload({ config })
  const all = await savedStates(user, of)
  const pages = Math.max(1, Math.ceil(all.length / onPage))
  const page = Math.min(Math.max(1, Number.isSafeInteger(asked) ? asked : 1), pages)
  const shown = all.slice((page - 1) * onPage, page * onPage + 1) // with the one before the last
  const whole = new Map(
    (
      await wholeStates(
        user,
        of,
        shown.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  const fields = comparedFields(fieldsOf(payload, of))
  // which fields differ is told without titles: two records of one title are told apart by their keys
  const keyOf = (collection: string, id: string): string => `${collection}:${id}`
  const states = shown.slice(0, onPage).map((state, place): ListedState => {
    const before = shown[place + 1]
    const [was, is] = [before && whole.get(before.id), whole.get(state.id)]
    return { ...state, changed: was && is ? changedLabels(compareFields(fields, was.data, is.data, keyOf)) : null }
  })
  return { states, page, pages, published: all.find(({ status }) => status === 'published')?.id ?? null }
}
