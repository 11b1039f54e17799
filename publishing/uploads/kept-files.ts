import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { mayPublish, mayRead } from '@/access/rules'
import { isResource } from '@/access/table'
import { beforeSave } from '../hooks/before-operation'
import { refuse } from './refusal'
import { type Use, usesOf } from './uses'

/** Where a file is used, for whoever asks: what they may not read is not named. */
const placesFor = (req: PayloadRequest, uses: Use[]): string =>
  uses
    .map(({ isPublic, slug, words }) =>
      isPublic || (isResource(slug) && mayRead(req.user, slug)) ? `the ${words}` : 'a record that you do not see',
    )
    .filter((place, index, all) => all.indexOf(place) === index)
    .join(', ')

const refuseUsed = async (req: PayloadRequest, files: string, id: number | string): Promise<void> => {
  const uses = await usesOf(req, files, id)
  if (uses.length > 0)
    refuse(req, files, `This file is used by ${placesFor(req, uses)}. Take it out there first, then delete it here.`)
}

/** A file in use is not put into the bin: what shows it would lose it. */
export const usedStaysOutOfBin: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { deletedAt, id } = (originalDoc ?? {}) as { deletedAt?: unknown; id?: number } // typed as any
  const binned = (data as { deletedAt?: unknown }).deletedAt
  if (operation === 'update' && binned && !deletedAt && id !== undefined) await refuseUsed(req, collection.slug, id)
  return data as unknown
}

/** Nor deleted. */
export const usedIsNotDeleted: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseUsed(req, collection.slug, id)

/** What the public is shown of a file, its words too, is changed only by those who may publish where it is shown. */
export const shownIsForPublishers = beforeSave(async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || args.id === undefined || args.overrideAccess || !req.user) return args
  if (args.data?.deletedAt && !req.file) return args // `usedStaysOutOfBin` has the better words
  const uses = (await usesOf(req, collection, args.id)).filter((use) => use.isPublic)
  const theirs = uses.filter(({ slug }) => !isResource(slug) || !mayPublish(req.user, slug))
  if (theirs.length === 0) return args
  return refuse(
    req,
    collection,
    `This file is public: it is shown by ${placesFor(req, theirs)}. Ask somebody who may publish there to change it, or add another file.`,
  )
})

/** Another picture needs other words, or somebody who says that they still fit. */
export const newPictureNewWords = beforeSave(async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !req.file || args.id === undefined) return args
  const { altStillFits, alt } = args.data ?? {}
  const before = await req.payload.findByID({
    collection: 'media',
    depth: 0,
    disableErrors: true,
    id: args.id,
    overrideAccess: true, // nothing of it is shown
    req,
    select: { alt: true },
  })
  if (!before || altStillFits === true || (typeof alt === 'string' && alt.trim() !== '' && alt !== before.alt))
    return args
  return refuse(
    req,
    collection,
    'The picture is another one: say what it shows. If these words still fit, tick "The text alternative fits the new picture".',
    'alt',
    'Text alternative',
  )
})
