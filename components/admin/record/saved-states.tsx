import { formatMoment } from '@/domain/formatting/dates'
import { editorName } from '@/domain/formatting/editor'

interface Props {
  states: { id: number | string; at: string; status: 'draft' | 'published' | null; by: string | null }[]
  /** the address of a state */
  linkTo: (id: number | string) => string
}

/** What was saved of a record: when, as what and by whom. */
export function SavedStates({ linkTo, states }: Props) {
  const live = states.find(({ status }) => status === 'published')?.id
  return (
    <section className="saved-states" aria-labelledby="saved-states-heading">
      <h1 id="saved-states-heading">Versions</h1>
      <p>Open one to see what it changed, and to bring it back as a draft.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Saved</th>
            <th scope="col">As</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ at, by, id, status }) => (
            <tr key={id}>
              <td>
                <a href={linkTo(id)}>{formatMoment(new Date(at))}</a>
              </td>
              <td>{status === 'published' ? (id === live ? 'Published last' : 'Published') : 'Draft'}</td>
              <td>{by === null ? 'Not noted' : editorName(by)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
