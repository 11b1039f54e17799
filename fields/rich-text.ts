import type { Field, FieldAffectingData, RichTextField } from 'payload'
import { linkAddress } from '@/domain/links/link-address'
import { usedIn } from '@/domain/public-records'
import { linksLeadSomewhere } from './link-words'
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

/** The address of a link is stored as the page shows it; one that the page would drop is refused. */
const linkUrl = (field: FieldAffectingData | Field): Field => {
  if (!('name' in field) || field.name !== 'url' || field.type !== 'text') return field as Field // as it came in
  return {
    ...field,
    hasMany: false,
    maxRows: undefined,
    minRows: undefined,
    maxLength: 2_000,
    // in place of Payload's, which writes 'www.nhs.uk/live-well' in codes
    hooks: {
      beforeChange: [
        ({ value }: { value?: unknown }) => (typeof value === 'string' ? (linkAddress(value) ?? value) : value),
      ],
    },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
      (siblingData as { linkType?: string }).linkType === 'internal' ||
      (typeof value === 'string' && linkAddress(value) !== null) ||
      'Write a whole address, like https://www.nhs.uk/live-well, an email address, or an address of this site, like /about.',
  }
}

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
    LinkFeature({
      enabledCollections: linkable,
      maxDepth: 0,
      disableAutoLinks: true,
      fields: ({ defaultFields }) => defaultFields.map(linkUrl),
    }),
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
  // comes before the editor's own rules (`keepBuiltInValidation`), which say of a link only that one failed
  validate: (value: unknown) => linksLeadSomewhere(value),
})
