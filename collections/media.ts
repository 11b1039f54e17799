import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { fileKeeping } from '@/fields/file-keeping'
import { contentHashName, fileIsSent, pictureIsWhatItSays } from '@/publishing/uploads/file-checks'
import {
  newPictureNewWords,
  shownIsForPublishers,
  usedIsNotDeleted,
  usedStaysOutOfBin,
  wordsFitBeforeFileGoes,
} from '@/publishing/uploads/kept-files'
import { uploadsFolder } from '@/publishing/uploads/uploads-folder'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Pictures. Each is re-encoded at the widths that pages use, which strips location and camera data. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  disableDuplicate: true, // the same content has the same name
  admin: {
    group: 'Library',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
  },
  access: accessTo('media'),
  hooks: {
    beforeOperation: [
      guardBin,
      shownIsForPublishers,
      fileIsSent,
      pictureIsWhatItSays,
      wordsFitBeforeFileGoes,
      newPictureNewWords,
      contentHashName,
    ],
    beforeChange: [keepNewerVersion, usedStaysOutOfBin],
    beforeDelete: [usedIsNotDeleted],
  },
  trash: true,
  upload: {
    staticDir: uploadsFolder('media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 1920, withoutEnlargement: true },
    imageSizes: [
      {
        name: 'small',
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 78 } },
      },
      {
        name: 'medium',
        width: 960,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } },
      },
    ],
    adminThumbnail: 'small',
  },
  fields: [
    {
      name: 'alt',
      label: 'Text alternative',
      type: 'text',
      required: true,
      maxLength: 250,
      validate: (value: unknown) =>
        (typeof value === 'string' && value.trim() !== '') ||
        'Say what the picture shows, for people who cannot see it.',
      admin: { description: 'What the picture shows, for people who cannot see it.' },
    },
    {
      name: 'altStillFits',
      label: 'The text alternative fits the new picture',
      type: 'checkbox',
      virtual: true,
      admin: {
        readOnly: false, // Payload makes what is not stored read-only
        description: 'Only when you replace the picture and its text alternative stays the same.',
        condition: (data) => Boolean(data.id),
      },
    },
    { name: 'credit', type: 'text', maxLength: 120, admin: { description: 'Who made it, if that must be named.' } },
    ...fileKeeping(),
  ],
}
