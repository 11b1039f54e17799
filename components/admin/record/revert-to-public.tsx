'use client'

import { toast, useDocumentInfo, useDocumentTitle, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../form/dialog'
import { apiAddressOf } from '../form/saved-record'
import { changeStatus } from './change-status'

/** Puts what is public in the place of a newer draft, after saying what follows. */
export function RevertToPublic() {
  const info = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { reset, setModified } = useForm()
  const [isOpen, setOpen] = useState(false)
  const address = apiAddressOf(info)
  if (address === null) return null

  const revert = async (): Promise<void> => {
    setOpen(false)
    const response = await fetch(`${address}?depth=0`, { credentials: 'include', cache: 'no-store' }).catch(() => null)
    if (!response?.ok) return void toast.error('The public version could not be read. Nothing was changed.')
    // without the time at which it was saved: the newer draft is given up on purpose
    const { updatedAt: _, ...live } = (await response.json()) as Record<string, unknown> // Payload's answer
    const changed = await changeStatus(address, live)
    if ('problem' in changed) return void toast.error(changed.problem)
    await reset(changed.doc)
    setModified(false)
    info.incrementVersionCount()
    info.setMostRecentVersionIsAutosaved(false)
    info.setUnpublishedVersionCount(0)
    toast.success('The form shows what is public again. The draft is among the versions.')
  }

  return (
    <>
      {' '}
      <button type="button" className="status__revert" onClick={() => setOpen(true)}>
        Go back to what is public
      </button>
      {isOpen ? (
        <Dialog title={`Give up the draft of “${title}”?`} close={() => setOpen(false)}>
          <p>
            The form then shows what the public sees now, and the public page stays as it is. What was written since
            stays among the versions.
          </p>
          <div className="panel-dialog__buttons">
            <button type="submit" onClick={() => void revert()}>
              Go back to what is public
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              Keep the draft
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
