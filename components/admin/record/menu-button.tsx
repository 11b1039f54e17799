'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'

interface Props {
  id: string
  onClick: () => void
  children: string
}

/** An action on a record: in the menu with three dots, or above the form of what exists once, which has no such menu. */
export function MenuButton({ children, id, onClick }: Props) {
  const { globalSlug } = useDocumentInfo()
  if (globalSlug === undefined)
    return (
      <PopupList.Button id={id} onClick={onClick}>
        {children}
      </PopupList.Button>
    )
  return (
    <button type="button" className="schedule-button" onClick={onClick}>
      {children}
    </button>
  )
}
