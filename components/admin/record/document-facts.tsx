'use client'

import { useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatDocumentSize } from '@/domain/formatting/file-size'

/** In the form of a document: what its file says of itself, whom it keeps out, and what would be better. */
export function DocumentFacts() {
  const { data } = useDocumentInfo()
  const chosen = useFormFields(([fields]) => fields.file?.value)
  const isStored = typeof data?.filename === 'string' && !(chosen instanceof File)
  return (
    <div className="document-facts field-type">
      {isStored ? <Stored {...data} /> : null}
      <PageInstead />
    </div>
  )
}

/** As stored; Payload types a record as any. */
interface Facts {
  filesize?: unknown
  pages?: unknown
  tagged?: unknown
}

function Stored({ filesize, pages, tagged }: Facts) {
  const size = typeof filesize === 'number' ? filesize : 0
  return (
    <>
      <p>
        Links say: PDF only, {formatDocumentSize({ size, pages: typeof pages === 'number' ? pages : null })}.
        {typeof pages === 'number' ? null : ' The file does not say how many pages it has.'}
      </p>
      {tagged === false ? (
        <p className="document-facts__warning" role="note">
          <strong>Screen readers cannot find their way in this PDF: it is not tagged.</strong> In Word, save it again
          with “Options”, “Document structure tags for accessibility”; in other programs look for “Tagged PDF” or
          “PDF/UA”. Then add the new file here: everything that shows this document shows the new one.
        </p>
      ) : null}
    </>
  )
}

/** A page serves more people; said to who may write one. */
function PageInstead() {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const mayWrite = Boolean(permissions?.collections?.pages?.create)
  return (
    <p>
      A page of text is better than a PDF: it fits a phone, is found by search, and more people can read it.{' '}
      {mayWrite ? (
        <a href={`${config.routes.admin}/collections/pages/create`} target="_blank" rel="noreferrer">
          Write it as a page instead
        </a>
      ) : null}
    </p>
  )
}
