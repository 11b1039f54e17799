'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { BusyButton } from '../busy-button'
import { FileBox } from './file-box'
import { Found } from './found'
import { KeepForm } from './keep-form'
import { CheckProgress } from './progress'
import type { CheckAnswer, Checked } from '@/domain/waiting-times/import/checked'
import { checkFile, type Progress } from './send'

type Shown = CheckAnswer | { kept: string } | { lost: string } | null

const titleOf = (shown: NonNullable<Shown>): string => {
  if ('kept' in shown) return 'Kept'
  if ('lost' in shown) return 'Nothing was kept'
  if ('problem' in shown) return 'The file was not read'
  const { id, problems } = shown.checked
  if (problems.length > 0) return 'Nothing is kept: the file has something wrong'
  return id === null ? 'Nothing would change: these figures are stored already' : 'What this file would change'
}

interface ResultProps {
  shown: NonNullable<Shown>
  onKept: (words: string) => void
  onLost: (words: string) => void
}

const Result = ({ onKept, onLost, shown }: ResultProps) => {
  if ('kept' in shown) return <p>{shown.kept}</p>
  if ('lost' in shown) return <p className="desk-box__problem">{shown.lost}</p>
  if ('problem' in shown) return <p className="desk-box__problem">{shown.problem}</p>
  const checked: Checked = shown.checked
  return (
    <>
      <Found checked={checked} />
      {checked.id === null ? null : <KeepForm id={checked.id} onKept={onKept} onLost={onLost} />}
    </>
  )
}

/** Takes a file of waiting times, shows what it would change, and keeps that. */
export function ImportForm() {
  const router = useRouter()
  const [shown, setShown] = useState<Shown>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [noFile, setNoFile] = useState<string | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])

  const check = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (progress) return
    if (!file) {
      setNoFile('Choose a file first.')
      box.current?.focus()
      return
    }
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
        <FileBox
          box={box}
          problem={noFile}
          onChoose={(chosen) => {
            setFile(chosen)
            setNoFile(null)
            setShown(null) // what was shown is not true of what is chosen since
          }}
        />
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
          <Result shown={shown} onKept={kept} onLost={(words) => setShown({ lost: words })} />
        </section>
      )}
    </>
  )
}
