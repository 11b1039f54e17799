'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '../bundles/ask'
import { Dialog } from '../form/dialog'

interface Props {
  /** where the version is restored */
  action: string
  /** the form that then shows it */
  form: string
  /** the version in words */
  version: string
}

/** Brings an older version back as a draft, after saying what follows. */
export function Restore({ action, form, version }: Props) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const close = (): void => setOpen(false)

  const restore = async (): Promise<void> => {
    const answer = await ask(action, {})
    if ('problem' in answer) return setProblem(answer.problem)
    toast.success(answer.message)
    router.push(form)
    router.refresh()
  }

  return (
    <>
      <button type="button" className="comparison__restore" onClick={() => setOpen(true)}>
        Restore as a draft
      </button>
      {isOpen ? (
        <Dialog title="Bring this version back?" close={close}>
          <p>
            The version of {version} becomes the newest draft. What is public stays as it is until somebody publishes
            the draft. A newer draft is kept among the versions.
          </p>
          {problem === null ? null : <p role="alert">{problem}</p>}
          <div className="panel-dialog__buttons">
            <button type="submit" onClick={() => void restore()}>
              Bring it back as a draft
            </button>
            <button type="button" onClick={close}>
              Not now
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
