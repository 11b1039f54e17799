import type { CollectionConfig, GlobalConfig } from 'payload'
import { stampEditor, stampGlobalEditor } from './last-edited-by'
import { keepOldAddress, rememberAddress } from './old-addresses'
import { keepNewerGlobalVersion, keepNewerVersion } from '../workflow/newer-version'
import { voidApprovalsOfDeleted, voidOlderApprovals, voidOlderHomeApprovals } from '../workflow/bundles/voiding'
import { correctedIsKept, correctedStays } from '../workflow/corrections/corrected-stays'
import {
  askSecondPerson,
  askSecondPersonForHome,
  followHomeReview,
  followReview,
  forgetReview,
} from '../workflow/review/follow'
import { noteSecondPersonSetting } from '../workflow/review/setting'
import { usedRecordStays } from '../workflow/used-stays'
import { guardSaving, guardSavingGlobal } from '../workflow/saving-guard'

/** What follows from a change of a public record, in order. */
export const publicHooks = {
  beforeOperation: [guardSaving],
  beforeChange: [keepNewerVersion, correctedStays, askSecondPerson, stampEditor, rememberAddress],
  afterChange: [keepOldAddress, voidOlderApprovals, followReview],
  beforeDelete: [correctedIsKept, usedRecordStays],
  afterDelete: [voidApprovalsOfDeleted, forgetReview],
} satisfies CollectionConfig['hooks']

/** A global with drafts. */
export const globalHooks = {
  beforeOperation: [guardSavingGlobal],
  beforeChange: [keepNewerGlobalVersion, askSecondPersonForHome, stampGlobalEditor],
  afterChange: [voidOlderHomeApprovals, followHomeReview],
} satisfies GlobalConfig['hooks']

/** A global without drafts: each save is public. */
export const settingsHooks = {
  beforeChange: [keepNewerGlobalVersion, stampGlobalEditor],
  afterChange: [noteSecondPersonSetting],
} satisfies GlobalConfig['hooks']
