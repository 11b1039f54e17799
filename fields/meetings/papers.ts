import type { ArrayField, Field, RichTextField, UploadField } from 'payload'
import { keptOrForPages } from '@/access/rules'
import { isToFollow } from '@/domain/governance/agenda'
import { richText } from '../rich-text'
import { momentField } from './moment'

/** What is not public yet is for those who keep meetings, and for pages, which ask what of it is public. */
export const keptBack = keptOrForPages('meetings')

interface PaperData {
  document?: unknown
  text?: unknown
}

/** Not a choice: a paper without a text and without a file is to follow, whatever anybody ticks. */
const toFollow = ({ siblingData }: { siblingData: PaperData }): boolean => isToFollow(siblingData)

/** The file or the text of a paper. */
export const paperContent = (): [UploadField, RichTextField] => [
  {
    name: 'document',
    type: 'upload',
    relationTo: 'documents',
    index: true,
  },
  richText({
    name: 'text',
    label: 'Text',
    admin: { description: 'As a page of text it can be read by everybody; a PDF often cannot.' },
  }),
]

const whatFollows: Field = {
  name: 'toFollow',
  label: 'To follow',
  type: 'checkbox',
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [toFollow] },
  admin: { hidden: true },
}

/** The papers of an item. */
export const itemPapers = (): ArrayField => ({
  name: 'papers',
  labels: { singular: 'paper', plural: 'papers' },
  type: 'array',
  admin: { description: 'A paper without a text and a file is shown as "to follow".' },
  fields: [{ name: 'title', type: 'text', required: true, maxLength: 150 }, ...paperContent(), whatFollows],
})

/** From when on papers are public, and those that belong to no one item. */
export const meetingPapers = (): Field[] => [
  momentField({
    name: 'papersFrom',
    label: 'Papers public from',
    access: { read: keptBack },
    admin: {
      description:
        'Until then nobody can open the papers, whoever has the address; after it they are public by themselves. The agenda is public at once. Leave empty to show papers as soon as you publish.',
    },
  }),
  {
    name: 'papers',
    label: 'Papers for the whole meeting',
    labels: { singular: 'paper', plural: 'papers' },
    type: 'array',
    access: { read: keptBack },
    admin: { description: 'Papers that belong to no one item, such as the agenda as a PDF.' },
    fields: [
      { name: 'title', type: 'text', required: true, maxLength: 150 },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'paper',
        options: [
          { label: 'Agenda', value: 'agenda' },
          { label: 'Paper', value: 'paper' },
        ],
      },
      ...paperContent(),
      whatFollows,
    ],
  },
  {
    // what lists ask for; the public is never told by it: see publishing/governance/meetings/papers-known.ts
    name: 'hasPapers',
    type: 'checkbox',
    access: { read: keptBack, create: () => false, update: () => false },
    admin: { hidden: true },
  },
]
