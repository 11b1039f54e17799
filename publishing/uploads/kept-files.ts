import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, FlattenedField, PayloadRequest } from 'payload'
import { inUse, placesFor, usesOfFile } from '@/access/file-uses'
import { mayPublish } from '@/access/rules'
import { isResource } from '@/access/table'
import { beforeSave } from '../hooks/before-operation'
import { refuse } from './refusal'

const refuseUsed = async (req: PayloadRequest, files: string, id: number | string): Promise<void> => {
  const problem = inUse(req.user, await usesOfFile(req, files, id))
  if (problem !== null) refuse(req, files, problem)
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

/**
 * What the public is shown of a file, its words too, is changed only by those who may publish where it is shown. Asked
 * before the operation: later Payload has deleted the old file already.
 */
export const shownIsForPublishers = beforeSave(async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || args.id === undefined || args.overrideAccess || !req.user) return args
  if (args.data?.deletedAt && !req.file) return args // `usedStaysOutOfBin` has the better words
  const uses = (await usesOfFile(req, collection, args.id)).filter((use) => use.isPublic)
  const theirs = uses.filter(({ slug }) => !isResource(slug) || !mayPublish(req.user, slug))
  if (theirs.length === 0) return args
  return refuse(
    req,
    collection,
    `This file is public: it is shown by ${placesFor(req.user, theirs)}. Ask somebody who may publish there to change it, or add another file.`,
  )
})

const problemOf = (field: FlattenedField, data: Record<string, unknown>): boolean => {
  const value = data[field.name]
  if (field.type !== 'text' || value === undefined) return false
  if (typeof value !== 'string' || value.trim() === '') return field.required === true
  return field.maxLength !== undefined && value.length > field.maxLength
}

/** Another file is taken only with words that can be saved: Payload deletes the old file before it looks at them. */
export const wordsFitBeforeFileGoes = beforeSave(({ args, collection, operation, req }) => {
  const { data } = args
  if (operation !== 'update' || !req.file || !data) return args
  const fields = Object.entries(req.payload.collections).find(([slug]) => slug === collection)?.[1].config
    .flattenedFields
  const wrong = (fields ?? []).find((field) => problemOf(field, data))
  if (!wrong) return args
  const label = 'label' in wrong && typeof wrong.label === 'string' ? wrong.label : wrong.name
  return refuse(req, collection, 'This is missing or too long. The file was not replaced.', wrong.name, label)
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
