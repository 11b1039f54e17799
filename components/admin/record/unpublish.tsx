'use client'

import { PopupList, toast, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'
import { usedIn } from '@/domain/public-records'
import { Dialog } from '../form/dialog'
import { apiAddressOf } from '../form/saved-record'
import { changeStatus } from './change-status'

/** In the menu of a public record: takes it from the public, after saying what follows. What stands in the form stays. */
export function Unpublish() {
  const info = useDocumentInfo()
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, id, isTrashed } = info
  const { title } = useDocumentTitle()
  const [isOpen, setOpen] = useState(false)
  const address = apiAddressOf({ collectionSlug, id })
  if (address === null || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null

  const unpublish = async (): Promise<void> => {
    setOpen(false)
    const changed = await changeStatus(address, { _status: 'draft' })
    if ('problem' in changed) return void toast.error(changed.problem)
    info.incrementVersionCount()
    info.setUnpublishedVersionCount(1)
    info.setMostRecentVersionIsAutosaved(false)
    info.setHasPublishedDoc(false)
    toast.success(`“${title}” is a draft again, and no longer public.`)
  }

  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => setOpen(true)}>
        Unpublish
      </PopupList.Button>
      {isOpen ? (
        <Dialog title={`Unpublish “${title}”?`} close={() => setOpen(false)}>
          <p>The public loses it at once: its page, if it has one, is not found any more. It stays here as a draft.</p>
          {collectionSlug && (usedIn('withdrawals') as readonly string[]).includes(collectionSlug) ? (
            <p>
              Readers who follow a link to it are told nothing. To say why it has gone, cancel and choose “Withdraw…”.
            </p>
          ) : null}
          <div className="panel-dialog__buttons">
            <button type="submit" onClick={() => void unpublish()}>
              Unpublish
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              Cancel
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
