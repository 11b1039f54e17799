'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { BusyButton } from '../busy-button'
import { Found } from './found'
import { KeepForm } from './keep-form'
import { CheckProgress } from './progress'
import { checkFile, type CheckAnswer, type Checked, type Progress } from './send'

type Shown = CheckAnswer | { kept: string } | null

const titleOf = (shown: NonNullable<Shown>): string => {
  if ('kept' in shown) return 'Kept'
  if ('problem' in shown) return 'The file was not read'
  const { id, problems } = shown.checked
  if (problems.length > 0) return 'Nothing is kept: the file has something wrong'
  return id === null ? 'Nothing would change: these figures are stored already' : 'What this file would change'
}

const Result = ({ onKept, shown }: { shown: NonNullable<Shown>; onKept: (words: string) => void }) => {
  if ('kept' in shown) return <p>{shown.kept}</p>
  if ('problem' in shown) return <p className="desk-box__problem">{shown.problem}</p>
  const checked: Checked = shown.checked
  return (
    <>
      <Found checked={checked} />
      {checked.id === null ? null : <KeepForm id={checked.id} onKept={onKept} />}
    </>
  )
}

/** Takes a file of waiting times, shows what it would change, and keeps that. */
export function ImportForm() {
  const router = useRouter()
  const [shown, setShown] = useState<Shown>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])

  const check = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (progress) return
    if (!file) return setShown({ problem: 'Choose a file first.' })
    setShown(null)
    setProgress({ sent: 0, of: file.size })
    const answer = await checkFile(file, setProgress)
    setProgress(null)
    setShown(answer)
  }
  const kept = (words: string): void => {
    setShown({ kept: words })
    router.refresh() // the list below has one more
  }
  return (
    <>
      <form className="desk-form" data-own-file-check onSubmit={(event) => void check(event)}>
        <div className="desk-box">
          <label htmlFor="waiting-file">File, as CSV or as the zip that it comes in</label>
          <input
            id="waiting-file"
            name="file"
            type="file"
            accept=".csv,.zip,text/csv,application/zip"
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null)
              setShown(null) // what was shown is not true of what is chosen since
            }}
          />
        </div>
        <div className="desk-form__buttons">
          <BusyButton type="submit" isBusy={progress !== null}>
            {progress ? 'Reading the file' : 'Show what would change'}
          </BusyButton>
        </div>
        <CheckProgress progress={progress} />
      </form>
      {shown === null ? null : (
        <section className="waiting-import__result" aria-labelledby="waiting-result">
          <h2 id="waiting-result" ref={heading} tabIndex={-1}>
            {titleOf(shown)}
          </h2>
          <Result shown={shown} onKept={kept} />
        </section>
      )}
    </>
  )
}
