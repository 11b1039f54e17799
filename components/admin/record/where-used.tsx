'use client'

import { useState } from 'react'
import { Dialog } from '../form/dialog'
import { MenuButton } from './menu-button'
import { UsesList } from './uses-list'

interface Props {
  record: { collection: string; id: number | string }
  title: string
}

/** In the menu of a file, or of a record that has no page yet: opens the list of what names it. */
export function WhereUsed({ record, title }: Props) {
  const [isOpen, setOpen] = useState(false)
  const isFile = record.collection === 'media' || record.collection === 'documents'
  return (
    <>
      <MenuButton id="action-where-used" onClick={() => setOpen(true)}>
        Where it is used…
      </MenuButton>
      {isOpen ? (
        <Dialog title={`Where “${title}” is used`} close={() => setOpen(false)}>
          <UsesList
            record={record}
            nothing={isFile ? 'Nothing shows it, so the public cannot open it.' : 'Nothing links to it or names it.'}
          />
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
