'use client'

import { usePathname } from 'next/navigation'
import { createPortal } from 'react-dom'
import { SaveState } from './form/save-state'
import { useElement } from './in-page'

/** What is saved and what is refused on the page of one's own account, to which Payload gives no such place. */
export function AccountState() {
  const isAccount = usePathname().endsWith('/admin/account')
  const bar = useElement('.doc-controls__controls')
  return isAccount && bar ? createPortal(<SaveState />, bar) : null
}
