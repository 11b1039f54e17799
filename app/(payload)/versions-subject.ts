import type { DocumentViewServerProps } from 'payload'
import type { Of } from '@/content/editors/versions/saved-states'

/** Whose versions a view is about. */
interface Subject {
  of: Of
  /** the addresses of its form and of the list of its versions */
  form: string
  list: string
  /** where its versions are in the REST API */
  api: string
}

/** What the address of a view of versions is about; null for none. */
export function subjectOf({ initPageResult, routeSegments }: DocumentViewServerProps): Subject | null {
  const { collectionConfig, docID, globalConfig } = initPageResult
  const form = `/admin/${routeSegments.slice(0, routeSegments.indexOf('versions')).join('/')}`
  const list = `${form}/versions`
  if (globalConfig)
    return { of: { global: globalConfig.slug }, form, list, api: `/api/globals/${globalConfig.slug}/versions` }
  if (!collectionConfig || !docID) return null
  return {
    of: { collection: collectionConfig.slug, id: docID },
    form,
    list,
    api: `/api/${collectionConfig.slug}/versions`,
  }
}
