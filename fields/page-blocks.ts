import type { Block } from 'payload'
import { blockPicture } from './block-pictures'
import { richText } from './rich-text'

const Text: Block = {
  slug: 'text',
  labels: { singular: 'Text', plural: 'Texts' },
  admin: { images: { thumbnail: blockPicture('text') } },
  fields: [richText({ name: 'text', label: false, required: true })],
}

const Callout: Block = {
  slug: 'callout',
  labels: { singular: 'Callout', plural: 'Callouts' },
  admin: { images: { thumbnail: blockPicture('callout') } },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'inset',
      options: [
        { label: 'Inset: sets a text apart', value: 'inset' },
        { label: 'Warning: people must not miss it', value: 'warning' },
      ],
    },
    { name: 'heading', type: 'text', maxLength: 80, admin: { condition: (_, block) => block.kind === 'warning' } },
    { name: 'text', type: 'textarea', required: true, maxLength: 500 },
  ],
}

const Details: Block = {
  slug: 'details',
  labels: { singular: 'Details to open', plural: 'Details to open' },
  admin: { images: { thumbnail: blockPicture('details') } },
  fields: [
    {
      name: 'heading',
      type: 'text',
      required: true,
      maxLength: 100,
      admin: { description: 'What people click on. Say what is inside.' },
    },
    richText({ name: 'text', required: true }),
  ],
}

const Figures: Block = {
  slug: 'figures',
  labels: { singular: 'Figures', plural: 'Figures' },
  admin: { images: { thumbnail: blockPicture('figures') } },
  fields: [
    {
      name: 'figures',
      labels: { singular: 'figure', plural: 'figures' },
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      fields: [
        { name: 'figure', type: 'text', required: true, maxLength: 20 },
        { name: 'label', type: 'text', required: true, maxLength: 120 },
      ],
    },
  ],
}

const Picture: Block = {
  slug: 'picture',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: { images: { thumbnail: blockPicture('picture') }, group: 'From the library and the settings' },
  fields: [
    { name: 'image', label: 'Picture', type: 'upload', relationTo: 'media', required: true },
    { name: 'caption', type: 'text', maxLength: 200 },
  ],
}

const Downloads: Block = {
  slug: 'downloads',
  labels: { singular: 'Documents', plural: 'Documents' },
  admin: { images: { thumbnail: blockPicture('downloads') }, group: 'From the library and the settings' },
  fields: [
    { name: 'heading', type: 'text', maxLength: 80 },
    { name: 'documents', type: 'upload', relationTo: 'documents', hasMany: true, required: true },
  ],
}

const ContactDetails: Block = {
  slug: 'contact-details',
  labels: { singular: 'Contact details from the settings', plural: 'Contact details from the settings' },
  admin: { images: { thumbnail: blockPicture('contact-details') }, group: 'From the library and the settings' },
  fields: [
    {
      name: 'show',
      type: 'select',
      required: true,
      defaultValue: 'contact',
      options: [
        { label: 'How to contact us', value: 'contact' },
        { label: 'Who is responsible for personal data', value: 'data-controller' },
        { label: 'Whom to tell about a problem with accessibility', value: 'accessibility' },
      ],
      admin: { description: 'What is filled in under Site settings is shown; what is not, is left out.' },
    },
  ],
}

/**
 * The parts that editors make a page of. Downloads stand first: Payload 3.90.2 finds a relation to several records only
 * in the first kind of block (`constraintPath` in drizzle's getTableColumnFromPath grows with each kind that it passes),
 * and `/files` has to find them. In the drawer those with a group come last, so that Text is the first there.
 */
export const pageBlocks: Block[] = [Downloads, Text, Callout, Details, Figures, Picture, ContactDetails]
