import type { RichTextField } from 'payload'
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

/** The collections that a text can link to: a link is a relation, so a moved page never breaks it. */
const linkable = [
  'pages',
  'news-posts',
  'trusts',
  'networks',
  'cdcs',
  'tests',
  'workstreams',
  'governance-bodies',
] as const

/** Only what the NHS content style has: no italics, no underline, two levels of headings. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    // depth 0: `content/` looks up where links lead, with one query a collection
    LinkFeature({ enabledCollections: [...linkable], maxDepth: 0, disableAutoLinks: true }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** A text with headings, lists and links. */
export const richText = (options: Omit<RichTextField, 'type'>): RichTextField => ({
  ...options,
  type: 'richText',
  editor,
})
