import type { CollectionConfig, GlobalConfig } from 'payload'
import { stampEditor, stampGlobalEditor } from './last-edited-by'
import { keepOldAddress, rememberAddress } from './old-addresses'
import { keepNewerGlobalVersion, keepNewerVersion } from '../workflow/newer-version'
import { voidApprovalsOfDeleted, voidOlderApprovals, voidOlderHomeApprovals } from '../workflow/bundles/voiding'
import { correctedIsKept, correctedStays } from '../workflow/corrections/corrected-stays'
import { guardSaving, guardSavingGlobal } from '../workflow/saving-guard'

/** What follows from a change of a public record, in order. */
export const publicHooks = {
  beforeOperation: [guardSaving],
  beforeChange: [keepNewerVersion, correctedStays, stampEditor, rememberAddress],
  afterChange: [keepOldAddress, voidOlderApprovals],
  beforeDelete: [correctedIsKept],
  afterDelete: [voidApprovalsOfDeleted],
} satisfies CollectionConfig['hooks']

/** A global with drafts. */
export const globalHooks = {
  beforeOperation: [guardSavingGlobal],
  beforeChange: [keepNewerGlobalVersion, stampGlobalEditor],
  afterChange: [voidOlderHomeApprovals],
} satisfies GlobalConfig['hooks']

/** A global without drafts: each save is public. */
export const settingsHooks = {
  beforeChange: [keepNewerGlobalVersion, stampGlobalEditor],
} satisfies GlobalConfig['hooks']
