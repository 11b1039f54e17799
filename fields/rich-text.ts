import type { RichTextField } from 'payload'
import { usedIn } from '@/domain/public-records'
import { TidyPasteFeature } from './tidy-paste'
import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

/** The collections that a text can link to. */
export const linkable = usedIn('links')

/** Only what the NHS content style has: no italics, no underline, two levels of headings. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    // a link is a relation, so a moved page never breaks it; depth 0: `content/` looks up where links lead, with one query a collection
    LinkFeature({ enabledCollections: linkable, maxDepth: 0, disableAutoLinks: true }),
    // each kind of paragraph and list has a button of its own: in a menu people do not find lists
    FixedToolbarFeature({ customGroups: { text: { type: 'buttons' } } }),
    InlineToolbarFeature(),
    TidyPasteFeature(),
  ],
})

/** A text with headings, lists and links. */
export const richText = (options: Omit<RichTextField, 'type'>): RichTextField => ({
  ...options,
  type: 'richText',
  editor,
})
