import { inOneLine, type State } from './state-words'

interface Props {
  states: State[]
  opened: State
  /** the one that it is compared with */
  other: State | null
  published: number | null
  isBeside: boolean
}

/** Chooses what a version is compared with. */
export const CompareWith = ({ isBeside, opened, other, published, states }: Props) => (
  <form method="get" className="comparison__choice">
    <label>
      Compare with
      <select name="versionFrom" defaultValue={other ? String(other.id) : 'public'}>
        <option value="public">What was public before it</option>
        {states
          .filter(({ id }) => id !== opened.id)
          .map((state) => (
            <option key={state.id} value={String(state.id)}>
              {inOneLine(state, published)}
            </option>
          ))}
      </select>
    </label>
    {isBeside ? <input type="hidden" name="beside" value="preview" /> : null}
    <button type="submit">Compare</button>
  </form>
)
