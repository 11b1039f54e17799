'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

/** Payload's list without deletion of many: what follows from one, and whether the server allows it, the form's dialog says. */
export function RecordList(props: ComponentProps<typeof DefaultListView>) {
  return <DefaultListView {...props} disableBulkDelete />
}
