import type { TypedUser } from 'payload'
import { editorId, editorName } from '@/domain/formatting/editor'
import { mergedWords } from '@/domain/publication-state'
import { publicationsOf } from '../publication'
import { findKept, type Kept, type KeptRecord } from './kept'
import { type Line, most } from './line'

/** Drafts, the newest first: those that the person saved last, apart from the others'. */
export interface Drafts {
  own: Line[]
  others: Line[]
}

interface Draft extends KeptRecord {
  state: string
}

const withStates = async (collection: Kept, records: KeptRecord[]): Promise<Draft[]> => {
  const states = await publicationsOf(
    collection,
    records.map(({ id, text }) => ({ id, _status: text('_status') })),
  )
  return records.map((record, place) => ({ ...record, state: states[place] ?? '' }))
}

/** The drafts of some collections. What was merged into another page waits for nobody. */
export async function draftsOf(user: TypedUser, collections: readonly Kept[]): Promise<Drafts> {
  const found = await findKept(user, collections, {
    where: { _status: { equals: 'draft' } },
    sort: '-updatedAt',
    fields: ['lastEditedBy', 'updatedAt', '_status'],
    isDraft: true,
  })
  const all = await Promise.all(
    collections.map((one) =>
      withStates(
        one,
        found.filter(({ collection }) => collection === one),
      ),
    ),
  )
  const drafts = all
    .flat()
    .filter(({ state }) => state !== mergedWords)
    .sort((a, b) => b.text('updatedAt').localeCompare(a.text('updatedAt')))
  const isOwn = ({ text }: Draft): boolean => editorId(text('lastEditedBy')) === user.id
  const lineOf = ({ href, kind, state, text, title }: Draft, isNamed: boolean): Line => {
    const by = text('lastEditedBy')
    return {
      href,
      title,
      kind,
      note: [state, ...(isNamed && by !== '' ? [`last edited by ${editorName(by)}`] : [])].join(', '),
    }
  }
  return {
    own: drafts
      .filter(isOwn)
      .slice(0, most)
      .map((draft) => lineOf(draft, false)),
    others: drafts
      .filter((draft) => !isOwn(draft))
      .slice(0, most)
      .map((draft) => lineOf(draft, true)),
  }
}
