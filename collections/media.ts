import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { cropShapes } from '@/domain/pictures/crop'
import { fileKeeping } from '@/fields/file-keeping'
import { formComponents } from '@/fields/form-components'
import { cutCrops } from '@/publishing/uploads/crops'
import { unusedName, fileIsSent, pictureIsWhatItSays } from '@/publishing/uploads/file-checks'
import {
  newPictureNewWords,
  shownIsForPublishers,
  usedIsNotDeleted,
  usedStaysOutOfBin,
} from '@/publishing/uploads/kept-files'
import { sendStored } from '@/publishing/uploads/panel-files'
import { filesLeft, leaveFiles, oneAtATime, storeFile } from '@/publishing/uploads/stored-files'
import { nowhere } from '@/publishing/uploads/uploads-folder'
import { destroying } from '@/publishing/uploads/destroy-file'
import { guardBin } from '@/publishing/workflow/bin-guard'
import { keepNewerVersion } from '@/publishing/workflow/newer-version'

/** Pictures. Each is re-encoded at the widths that pages use, which strips location and camera data. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  disableDuplicate: true, // a file belongs to one record
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
      newPictureNewWords,
      unusedName,
      oneAtATime,
    ],
    beforeChange: [keepNewerVersion, usedStaysOutOfBin, cutCrops],
    afterChange: [storeFile],
    beforeDelete: [usedIsNotDeleted, leaveFiles],
    afterDelete: [filesLeft],
  },
  endpoints: [destroying('media')],
  trash: true,
  upload: {
    staticDir: nowhere(),
    disableLocalStorage: true,
    handlers: [sendStored],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    crop: false, // an editor cuts nothing away: pages cut around the focal point
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
      { name: 'card', ...cropShapes.card, formatOptions: { format: 'webp', options: { quality: 80 } } },
      // not every service that shows links reads WebP
      { name: 'share', ...cropShapes.share, formatOptions: { format: 'jpeg', options: { quality: 82 } } },
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
      admin: {
        description:
          'Say in a sentence what the picture shows and why it is there, as you would on the telephone: “A radiographer helps a patient onto a scanner.” Leave out “picture of”. Words within the picture belong here too. 150 characters are enough.',
      },
    },
    {
      name: 'decorative',
      label: 'It only decorates',
      type: 'checkbox',
      admin: {
        description:
          'Tick this if nobody misses anything without the picture. Screen readers then pass over it, and the words above are for finding it here.',
      },
    },
    { name: 'focalPoint', type: 'ui', admin: { components: { Field: formComponents.focalPoint } } },
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
