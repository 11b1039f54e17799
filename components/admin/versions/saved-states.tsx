import { formatMoment } from '@/domain/formatting/dates'
import { inShort } from '@/domain/audit/changed-parts'
import { type State, stateWords, whoSaved } from './state-words'

interface Props {
  states: (State & { changed: string[] | null })[]
  /** the last one that was published */
  published: number | null
  page: number
  pages: number
  /** the address of a state */
  linkTo: (id: number) => string
  /** the address of a page of this list */
  pageAt: (page: number) => string
}

const changedWords = (changed: string[] | null): string => {
  if (changed === null) return 'The first that is kept'
  return changed.length === 0 ? 'Nothing' : inShort(changed)
}

/** What was saved of a record: when, as what, by whom, and which fields changed. */
export function SavedStates({ linkTo, page, pageAt, pages, published, states }: Props) {
  return (
    <section className="saved-states" aria-labelledby="saved-states-heading">
      <h1 id="saved-states-heading">Versions</h1>
      <p>Open one to see what it changed word by word, to compare it with another, and to bring it back as a draft.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Saved</th>
            <th scope="col">As</th>
            <th scope="col">By</th>
            <th scope="col">What changed</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.id}>
              <td>
                <a href={linkTo(state.id)}>{formatMoment(new Date(state.at))}</a>
              </td>
              <td>{stateWords(state, published)}</td>
              <td>{whoSaved(state)}</td>
              <td>{changedWords(state.changed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages === 1 ? null : (
        <nav aria-label="Pages of versions" className="saved-states__pages">
          {page > 1 ? <a href={pageAt(page - 1)}>Newer versions</a> : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? <a href={pageAt(page + 1)}>Older versions</a> : null}
        </nav>
      )}
    </section>
  )
}
