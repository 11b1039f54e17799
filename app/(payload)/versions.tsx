import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { SavedStates } from '@/components/admin/record/saved-states'
import { savedStates } from '@/content/editors/versions'

/** The tab "Versions" of a record or global: Payload's own does not say who saved each. */
export async function Versions({ initPageResult, versions }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  if (!req.user) return null
  const of = globalConfig
    ? ({ global: globalConfig.slug } as const)
    : collectionConfig && docID
      ? ({ collection: collectionConfig.slug, id: docID } as const)
      : null
  if (of === null) return null
  // Payload also opens the list to choose what a version is compared with
  const isChoice = versions?.useVersionDrawerCreatedAtCell === true
  const base = 'global' in of ? `/admin/globals/${of.global}` : `/admin/collections/${of.collection}/${of.id}`
  return (
    <Gutter>
      <SavedStates
        states={await savedStates(req.user, of)}
        linkTo={(id) => (isChoice ? `?versionFrom=${id}` : `${base}/versions/${id}`)}
      />
    </Gutter>
  )
}
