import { APIError, type CollectionConfig, type Endpoint } from 'payload'
import { isAddressed, isPublicRecord } from '@/domain/public-records'
import { copiesSaySo } from '@/fields/copied-title'
import { formComponents, formViews } from '@/fields/form-components'
import { prepared } from '@/fields/prepared'
import { statusField } from '@/fields/status'
import { audited } from '@/publishing/audit/audited'
import { publishedWords } from '@/publishing/hooks/published-words'
import { boundedQuery } from '@/publishing/queries/bounded-query'
import { joinsReadableOnly } from '@/publishing/queries/joined-query'
import { wellFormedData } from '@/publishing/sent/hook'
import { binnedNow } from '@/publishing/workflow/binned-now'
import { publicActions } from '@/publishing/workflow/corrections/endpoints'
import { nameOnlyReadable } from '@/publishing/workflow/named-records'
import { pruneVersions } from '@/publishing/workflow/kept-versions'
import { savedNow } from '@/publishing/workflow/saved-times'
import { restoredOutsideBin, restoringAsDraft } from '@/publishing/workflow/restored-as-draft'

/** Lists say whether the public sees a record; Payload's own column says "Published" and "Draft" of other things. */
const withStatus = (collection: CollectionConfig): CollectionConfig =>
  collection.versions
    ? { ...collection, fields: [...collection.fields, statusField(formComponents.statusCell)] }
    : collection

/** What holds for every read and every save of a record. */
const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [boundedQuery, wellFormedData, joinsReadableOnly, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [
      ...(collection.trash ? [binnedNow] : []),
      ...(collection.hooks?.beforeChange ?? []),
      nameOnlyReadable,
      savedNow,
    ],
    afterChange: [...(collection.hooks?.afterChange ?? []), publishedWords],
  },
})

/** What holds in each form: it says whether all is saved, and makes no record before something is typed. */
const withForm = (collection: CollectionConfig): CollectionConfig => {
  const own = formComponents
  const { checkWords, fileUpload, recordList, review, saveState, status, unpublish, viewOnSite } = own
  const isPublic = isPublicRecord(collection.slug)
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        edit: {
          beforeDocumentControls: [
            saveState,
            ...(collection.trash ? [own.binNotice] : []),
            viewOnSite,
            ...(isPublic ? [checkWords, review] : []),
          ],
          ...(collection.versions ? { Status: status, UnpublishButton: unpublish } : {}),
          // what is not done every day
          editMenuItems: [
            ...(isPublic ? [own.schedule, own.sharePreview] : []),
            own.linkAndUses,
            ...(isAddressed(collection.slug) ? [own.publicActions] : []),
            ...(collection.trash ? [own.moveToBin] : []),
            ...(collection.upload ? [own.destroyFile] : []),
            ...(collection.slug === 'people' ? [own.removeName] : []),
          ],
          ...(collection.upload ? { Upload: fileUpload } : {}),
          ...collection.admin?.components?.edit,
        },
        views: { ...formViews, ...(collection.trash ? { list: { Component: recordList } } : {}) },
      },
    },
  }
}

/** Payload has addresses for older versions of every collection, and fails where there are none. */
const withoutVersions: Endpoint[] = (['get', 'post'] as const).flatMap((method) =>
  ['/versions', '/versions/:id'].map((path) => ({
    path,
    method,
    handler: () => {
      throw new APIError('There are no older versions of this.', 404, null, true)
    },
  })),
)

/** Older versions are restored as drafts, where there are any, and stay while they are among the newest or named. */
const withVersions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.versions ? [restoringAsDraft, ...publicActions(collection.slug)] : withoutVersions),
    ...(collection.endpoints || []),
  ],
  hooks: {
    ...collection.hooks,
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      ...(collection.versions && collection.trash ? [restoredOutsideBin] : []),
    ],
    afterChange: [...(collection.hooks?.afterChange ?? []), ...(collection.versions ? [pruneVersions] : [])],
  },
})

/** Gives a collection what all of them have: guards, the log of events, the panel's form and list. */
export const asEveryCollection = (collection: CollectionConfig): CollectionConfig =>
  [copiesSaySo, prepared<CollectionConfig>, withStatus, guarded, audited, withForm, withVersions].reduce(
    (made, step) => step(made),
    collection,
  )
