import type { RefObject } from 'react'

interface Props {
  box: RefObject<HTMLInputElement | null>
  /** what is wrong with the choice; null: nothing */
  problem: string | null
  onChoose: (file: File | null) => void
}

/** The box for the file of waiting times, with what is wrong beside it. */
export const FileBox = ({ box, onChoose, problem }: Props) => (
  <div className={`desk-box${problem === null ? '' : ' desk-box--wrong'}`}>
    <label htmlFor="waiting-file">File, as CSV or as the zip that it comes in</label>
    {problem === null ? null : (
      <span className="desk-box__problem" id="waiting-file-problem">
        {problem}
      </span>
    )}
    <input
      id="waiting-file"
      ref={box}
      name="file"
      type="file"
      accept=".csv,.zip,text/csv,application/zip"
      aria-invalid={problem !== null}
      aria-describedby={problem === null ? undefined : 'waiting-file-problem'}
      onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
    />
  </div>
)
