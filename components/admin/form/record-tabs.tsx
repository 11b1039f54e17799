'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** The tabs of a record that was made in this form: Payload renders them on the server, which did not know it yet. */
export function RecordTabs({ address }: { address: string }) {
  const { docConfig, docPermissions } = useDocumentInfo()
  const [header, setHeader] = useState<Element | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setHeader(document.querySelector('.doc-header__header:not(:has(.doc-tabs))')))
    return () => clearTimeout(timer)
  }, [])
  if (!header) return null
  const hasVersions = Boolean(docConfig?.versions) && Boolean(docPermissions && 'readVersions' in docPermissions)
  return createPortal(
    <div className="doc-tabs">
      <div className="doc-tabs__tabs-container">
        <div className="doc-tabs__tabs" role="group" aria-label="Views of this record">
          <span className="doc-tab doc-tab--active btn btn--size-medium btn--style-tab" aria-current="page">
            <span className="doc-tab__label">Edit</span>
          </span>
          {hasVersions ? (
            <Link className="doc-tab btn btn--size-medium btn--style-tab" href={`${address}/versions`} prefetch={false}>
              <span className="doc-tab__label">Versions</span>
            </Link>
          ) : null}
        </div>
      </div>
    </div>,
    header,
  )
}
