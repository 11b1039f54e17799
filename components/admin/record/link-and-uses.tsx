'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'
import { LiveNow } from '../bundles/live-now'
import { Dialog } from '../form/dialog'
import { MenuButton } from './menu-button'
import { isPublicKind, usePublicAddress } from './public-address'
import { WhereUsed } from './where-used'

/** What others name: everything of content and governance, and files. */
const isUsed = (collection: string): boolean =>
  isPublicKind(collection) || ['media', 'documents', 'people', 'organisations', 'seats'].includes(collection)

/** The address of a public record to copy, and where else it shows; of what has no page, where it is used. */
export function LinkAndUses() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const [isOpen, setOpen] = useState(false)
  const address = usePublicAddress()
  const record = collectionSlug && id !== undefined ? { collection: collectionSlug, id } : null
  if (address === null) return record && isUsed(record.collection) ? <WhereUsed record={record} title={title} /> : null
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
