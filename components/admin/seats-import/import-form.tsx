'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { BusyButton } from '../busy-button'
import { Preview } from './preview'
import { asSent, sendImport, type ImportAnswer, type ImportSent } from './send'

type Shown = { answer: ImportAnswer; sent: ImportSent } | { problem: string } | null

const fileIn = async (form: FormData): Promise<string> => {
  const [file, pasted] = [form.get('file'), form.get('rows')]
  if (file instanceof File && file.size > 0) return asSent(file)
  return asSent(new Blob([typeof pasted === 'string' ? pasted : '']))
}

/** Takes a file of seats and members, shows what it would change, and saves that. */
export function ImportForm() {
  const [shown, setShown] = useState<Shown>(null)
  const [isBusy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])

  const send = async (sent: ImportSent): Promise<void> => {
    setBusy(true)
    const answer = await sendImport(sent)
    setBusy(false)
    setShown('problem' in answer ? answer : { answer, sent })
  }
  const preview = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const reason = form.get('reason')
    await send({ file: await fileIn(form), reason: typeof reason === 'string' ? reason : '', expected: null })
  }
  const result = shown && 'answer' in shown ? shown : null
  const isWrong = result?.answer.rows.some(({ outcome }) => outcome === 'error') ?? false
  const isToSave = result !== null && !isWrong && !result.answer.isSaved && result.answer.changes > 0
  const title = (): string => {
    if (!result) return 'The file was not read'
    if (result.answer.isSaved) return 'Saved, and public'
    if (isWrong) return 'Nothing is saved: some rows are wrong'
    return isToSave ? 'What would change' : 'Nothing would change'
  }
  return (
    <>
      {/* what was shown is not true of what is chosen since */}
      <form className="desk-form" onSubmit={(event) => void preview(event)} onChange={() => setShown(null)}>
        <div className="desk-box">
          <label htmlFor="seats-import-file">CSV file</label>
          <input id="seats-import-file" name="file" type="file" accept=".csv,.txt,text/csv" />
        </div>
        <div className="desk-box">
          <label htmlFor="seats-import-rows">Or paste rows from a spreadsheet, with the names of the columns</label>
          <textarea id="seats-import-rows" name="rows" rows={6} spellCheck={false} />
        </div>
        <div className="desk-box">
          <label htmlFor="seats-import-reason">Why the past is corrected</label>
          <span className="desk-box__help" id="seats-import-reason-help">
            Only if the file changes dates or names of the past. Leave names out
          </span>
          <input
            id="seats-import-reason"
            name="reason"
            type="text"
            maxLength={200}
            autoComplete="off"
            aria-describedby="seats-import-reason-help"
          />
        </div>
        <div className="desk-form__buttons">
          <BusyButton type="submit" isBusy={isBusy}>
            {isBusy ? 'Reading the file' : 'Show what would change'}
          </BusyButton>
        </div>
      </form>
      {shown === null ? null : (
        <section className="seats-import__result" aria-labelledby="seats-import-result">
          <h2 id="seats-import-result" ref={heading} tabIndex={-1}>
            {title()}
          </h2>
          {'problem' in shown ? (
            <p className="desk-box__problem">{shown.problem}</p>
          ) : (
            <Preview answer={shown.answer} />
          )}
          {isToSave ? (
            <>
              <p>All of it is saved in one go, and public at once.</p>
              <BusyButton
                type="button"
                isBusy={isBusy}
                onClick={() => void send({ ...result.sent, expected: result.answer.state })}
              >
                {isBusy ? 'Saving' : 'Save and publish'}
              </BusyButton>
            </>
          ) : null}
        </section>
      )}
    </>
  )
}
