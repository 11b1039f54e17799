import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Binned } from '@/components/site/messages/binned'
import { NotFound } from '@/components/site/messages/not-found'
import { isBinned, previewViewer } from '@/content/editors/preview'
import { setStatus } from '@/server/page-cache/cache-tags'
import { PageFrame } from '../../../page-frame'
import { messageMetadata } from '../../../page-metadata'
import { previews } from '../../previews'
import { RefreshOnSave } from '../../refresh-on-save'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = messageMetadata('Preview')

interface Args {
  params: Promise<{ collection: string; id: string }>
}

/** A draft as its page will look, for users who may read it. Never cached, never indexed. */
export default async function Preview({ params }: Args) {
  const { collection, id } = await params
  const show = Object.hasOwn(previews, collection) ? previews[collection as keyof typeof previews] : undefined // one of its keys
  const viewer = show ? await previewViewer(await headers(), collection, id) : null
  const page = show && viewer ? await show(viewer) : null
  if (page === null) {
    setStatus(404)
    return (
      <PageFrame path="/preview" belowHome={false}>
        {viewer && (await isBinned(viewer)) ? (
          <Binned form={`/admin/collections/${collection}/trash/${id}`} />
        ) : (
          <NotFound />
        )}
      </PageFrame>
    )
  }
  return (
    <>
      <RefreshOnSave />
      {page}
    </>
  )
}
