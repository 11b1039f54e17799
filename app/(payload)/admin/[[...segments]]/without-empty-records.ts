import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/**
 * The config as the page of a new record reads it. Payload stores an empty record before it shows the form of a
 * collection with autosave; it looks at the collection that `find` gives. All else sees the config as it is.
 */
export function withoutEmptyRecords(config: SanitizedConfig): SanitizedConfig {
  const collections = [...config.collections]
  const find = (wanted: (one: SanitizedCollectionConfig) => unknown): SanitizedCollectionConfig | undefined => {
    const found = config.collections.find(wanted)
    const versions = found?.versions
    if (!versions?.drafts) return found
    const drafts = { ...versions.drafts, autosave: false }
    return { ...found, versions: { ...versions, drafts } } as SanitizedCollectionConfig // spreading makes parts optional
  }
  Object.defineProperty(collections, 'find', { value: find })
  return { ...config, collections }
}

/** True for the address of a new record. */
export const isNewRecord = (segments: string[] | undefined): boolean =>
  segments?.length === 3 && segments[0] === 'collections' && segments[2] === 'create'
