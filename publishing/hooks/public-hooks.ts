import type { CollectionConfig, GlobalConfig } from 'payload'
import { stampEditor, stampGlobalEditor } from './last-edited-by'
import { keepOldAddress, rememberAddress } from './old-addresses'
import { guardSaving, guardSavingGlobal } from '../workflow/saving-guard'
import { tagGlobal, tagRecord } from './tag-records'

/** What follows from a change of a public record, in order. */
export const publicHooks = {
  beforeOperation: [guardSaving],
  beforeChange: [stampEditor, rememberAddress],
  afterChange: [keepOldAddress],
  afterRead: [tagRecord],
} satisfies CollectionConfig['hooks']

/** Pictures and documents. */
export const fileHooks = { beforeOperation: [], afterRead: [tagRecord] } satisfies CollectionConfig['hooks']

/** Old addresses. */
export const redirectHooks = { afterRead: [tagRecord] } satisfies CollectionConfig['hooks']

/** A global with drafts. */
export const globalHooks = {
  beforeOperation: [guardSavingGlobal],
  beforeChange: [stampGlobalEditor],
  afterRead: [tagGlobal],
} satisfies GlobalConfig['hooks']

/** A global without drafts: each save is public. */
export const settingsHooks = {
  beforeChange: [stampGlobalEditor],
  afterRead: [tagGlobal],
} satisfies GlobalConfig['hooks']
