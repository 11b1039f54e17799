import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, Google Docs or a page arrives as lists, headings in order and paragraphs, without empty ones. */
export const TidyPasteFeature = createServerFeature({
  feature: { ClientFeature: '/components/admin/paste/feature.tsx#TidyPasteFeatureClient' },
  key: 'tidyPaste',
})
