'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'
import { LiveNow } from '../bundles/live-now'
import { Dialog } from '../form/dialog'
import { MenuButton } from './menu-button'
import { usePublicAddress } from './public-address'

/** The address of a public record to copy, and where else it shows. */
export function LinkAndUses() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const [isOpen, setOpen] = useState(false)
  const address = usePublicAddress()
  if (address === null) return null
  const record = collectionSlug && id !== undefined ? { collection: collectionSlug, id } : null
  return (
    <>
      <MenuButton id="action-link-and-uses" onClick={() => setOpen(true)}>
        Link and uses…
      </MenuButton>
      {isOpen ? (
        <Dialog title={globalSlug === 'home' ? 'The home page' : title} close={() => setOpen(false)}>
          <LiveNow address={address} record={record} title={title} />
          <div className="panel-dialog__buttons">
            <button type="button" onClick={() => setOpen(false)}>
              Close
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
