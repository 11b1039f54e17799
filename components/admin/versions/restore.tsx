'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from '../ask'
import { Dialog } from '../form/dialog'

interface Props {
  /** where the version is restored */
  action: string
  /** the form that then shows it */
  form: string
  /** the version in words */
  version: string
  /** false for what has no drafts: it is public at once */
  isDraft: boolean
}

const drafts = {
  label: 'Restore as a draft',
  does: 'Bring it back as a draft',
  follows:
    'becomes the newest draft. What is public stays as it is until somebody publishes the draft. A newer draft is kept among the versions.',
}
const settings = {
  label: 'Restore',
  does: 'Bring it back',
  follows: 'holds again, for the public at once. What holds now is kept among the versions.',
}

/** Brings an older version back as a draft, after saying what follows. */
export function Restore({ action, form, isDraft, version }: Props) {
  const { does, follows, label } = isDraft ? drafts : settings
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
        {label}
      </button>
      {isOpen ? (
        <Dialog title="Bring this version back?" close={close}>
          <p>
            The version of {version} {follows}
          </p>
          {problem === null ? null : <p role="alert">{problem}</p>}
          <div className="panel-dialog__buttons">
            <button type="submit" onClick={() => void restore()}>
              {does}
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
