'use client'

import {
  DefaultEditView,
  DocumentInfoProvider,
  LivePreviewProvider,
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
} from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { PreviewLinks } from '../record/preview-links'
import { reviewPlace } from '../review/review-notice'
import { WhoElse } from '../record/who-else'
import { RecordTabs } from './record-tabs'

type Props = ComponentProps<typeof DefaultEditView>
type Info = ComponentProps<typeof DocumentInfoProvider>
type Made = { id: number | string }

/** Payload's form of a record; a new record is stored when something was typed, and not before. */
export function RecordView(props: Props) {
  const { collectionSlug, docConfig, hasPublishPermission, id } = useDocumentInfo()
  const hasDrafts = Boolean(docConfig?.versions && docConfig.versions.drafts)
  // a global has no id, and is there from the first
  const [isNew] = useState(
    () => collectionSlug !== undefined && id === undefined && Boolean(docConfig && hasAutosaveEnabled(docConfig)),
  )
  const view = useRef<HTMLDivElement>(null)
  // Payload would open the tab that was open last time, which is seldom where one looks first
  useEffect(() => view.current?.querySelector<HTMLElement>('.tabs-field__tab-button')?.click(), [])
  return (
    <div className={`record-view${hasDrafts && !hasPublishPermission ? ' record-view--drafts-only' : ''}`} ref={view}>
      <PreviewLinks />
      <div id={reviewPlace} role="status" />
      {isNew ? (
        <NewRecord {...props} />
      ) : (
        <>
          <WhoElse />
          <DefaultEditView {...props} />
        </>
      )}
    </div>
  )
}

/**
 * A form whose record gets its id while somebody types. Payload would make an empty record first, or lead to another
 * page afterwards, where what was typed meanwhile is lost.
 */
function NewRecord(props: Props) {
  const info = useDocumentInfo() as ReturnType<typeof useDocumentInfo> & Info // the context has what its provider was given
  const { config } = useConfig()
  const { setDocumentTitle } = useDocumentTitle()
  const [made, setMade] = useState<Made | null>(null)
  const slug = info.collectionSlug ?? ''
  const { breakpoints, collections } = config.admin.livePreview ?? {}

  const adopt = (record: Made): void => {
    setMade(record)
    window.history.replaceState(null, '', `/admin/collections/${slug}/${record.id}`)
  }

  return (
    <DocumentInfoProvider
      {...info}
      id={made?.id}
      isEditing={made !== null}
      initialData={made ?? info.initialData}
      redirectAfterCreate={false}
    >
      <LivePreviewProvider
        breakpoints={breakpoints}
        isLivePreviewEnabled={made !== null && Boolean(collections?.includes(slug))}
        isLivePreviewing={false}
        typeofLivePreviewURL="function"
        url={made ? `/preview/${slug}/${made.id}` : undefined}
      >
        <Adoption made={made} adopt={adopt} showTitle={setDocumentTitle} />
        <WhoElse />
        {made ? <RecordTabs address={`/admin/collections/${slug}/${made.id}`} /> : null}
        <DefaultEditView {...props} />
      </LivePreviewProvider>
    </DocumentInfoProvider>
  )
}

interface AdoptionProps {
  made: Made | null
  adopt: (record: Made) => void
  showTitle: (title: string) => void
}

/** Takes over the record that the form has saved, with its rights and its title. */
function Adoption({ adopt, made, showTitle }: AdoptionProps) {
  const { data, getDocPermissions } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const id = (data as Partial<Made> | null | undefined)?.id
  useEffect(() => {
    if (made || id === undefined) return
    adopt(data as Made) // it has an id
  })
  useEffect(() => {
    if (made) void getDocPermissions(made)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the record exists
  }, [made])
  useEffect(() => showTitle(title), [showTitle, title])
  return null
}
