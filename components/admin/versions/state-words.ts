import { formatMoment } from '@/domain/formatting/dates'
import { editorName } from '@/domain/formatting/editor'

/** A state of a record that was saved. */
export interface State {
  id: number
  /** an ISO 8601 time */
  at: string
  status: 'draft' | 'published' | null
  /** who saved it; null where that was not noted */
  by: string | null
  isInBin: boolean
}

/** As what a state was saved. @param published the last state that was published */
export const stateWords = ({ id, isInBin, status }: State, published: number | null): string => {
  if (isInBin) return 'In the bin'
  if (status === null) return 'Saved'
  return status === 'draft' ? 'Draft' : id === published ? 'Published last' : 'Published'
}

export const whoSaved = ({ by }: State): string => (by === null ? 'Not noted' : editorName(by))

/** A state in one line: '6 August 2018, 5:30pm, draft, Ada Administrator'. */
export const inOneLine = (state: State, published: number | null): string =>
  [
    formatMoment(new Date(state.at)),
    stateWords(state, published).toLowerCase(),
    ...(state.by === null ? [] : [whoSaved(state)]),
  ].join(', ')
