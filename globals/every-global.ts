import type { GlobalConfig } from 'payload'
import { formComponents, formViews } from '@/fields/form-components'
import { prepared } from '@/fields/prepared'
import { auditedGlobal } from '@/publishing/audit/audited'
import { publishedGlobalWords } from '@/publishing/hooks/published-words'
import { boundedGlobalQuery } from '@/publishing/queries/bounded-query'
import { wellFormedGlobalData } from '@/publishing/sent/hook'
import { pruneGlobalVersions } from '@/publishing/workflow/kept-versions'
import { nameOnlyReadableInGlobal } from '@/publishing/workflow/named-records'
import { globalSavedNow } from '@/publishing/workflow/saved-times'
import { restoringGlobalAsDraft } from '@/publishing/workflow/restored-as-draft'

const hasDrafts = ({ versions }: GlobalConfig): boolean => typeof versions === 'object' && Boolean(versions.drafts)

/** What holds for every read and every save. */
const guarded = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [boundedGlobalQuery, wellFormedGlobalData, ...(global.hooks?.beforeOperation ?? [])],
    beforeChange: [...(global.hooks?.beforeChange ?? []), nameOnlyReadableInGlobal, globalSavedNow],
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      publishedGlobalWords,
      ...(global.versions ? [pruneGlobalVersions] : []),
    ],
  },
})

const withForm = (global: GlobalConfig): GlobalConfig => {
  const { checkWords, linkAndUses, nothing, review, saveState, schedule, sharePreview, status, viewOnSite } =
    formComponents
  return {
    ...global,
    admin: {
      ...global.admin,
      components: {
        // what exists once is always public
        elements: {
          beforeDocumentControls: [
            saveState,
            viewOnSite,
            ...(global.slug === 'home' ? [checkWords, review, schedule, sharePreview, linkAndUses] : []),
          ],
          ...(hasDrafts(global) ? { Status: status, UnpublishButton: nothing } : {}),
        },
        views: formViews,
      },
    },
  }
}

const withEndpoints = (global: GlobalConfig): GlobalConfig =>
  hasDrafts(global) ? { ...global, endpoints: [restoringGlobalAsDraft] } : global

/** Gives a global what all of them have: guards, the log of events, the panel's form. */
export const asEveryGlobal = (global: GlobalConfig): GlobalConfig =>
  [prepared<GlobalConfig>, guarded, auditedGlobal, withForm, withEndpoints].reduce((made, step) => step(made), global)
