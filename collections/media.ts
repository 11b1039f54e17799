import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { fileKeeping } from '@/fields/file-keeping'
import { contentHashName, fileIsSent, pictureIsWhatItSays } from '@/publishing/uploads/file-checks'
import { uploadsFolder } from '@/publishing/uploads/uploads-folder'

/** Pictures. Each is re-encoded at the widths that pages use, which strips location and camera data. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  disableBulkEdit: true,
  admin: {
    group: 'Library',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
  },
  access: accessTo('media'),
  hooks: { beforeOperation: [fileIsSent, pictureIsWhatItSays, contentHashName] },
  upload: {
    staticDir: uploadsFolder('media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
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
    { name: 'credit', type: 'text', maxLength: 120, admin: { description: 'Who made it, if that must be named.' } },
    ...fileKeeping(),
  ],
}
