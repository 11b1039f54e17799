import { createHash } from 'node:crypto'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import sharp from 'sharp'
import { slugFrom } from '@/domain/identifiers/slug'
import { beforeSave } from '../hooks/before-operation'

function refuse(req: PayloadRequest, collection: string, message: string): never {
  throw new ValidationError({ collection, errors: [{ label: 'File', message, path: 'file' }], req })
}

/** A file's record must come with the file: otherwise Payload would fetch one from a URL in the request, past these checks. */
export const fileIsSent = beforeSave(({ args, collection, operation, req }) => {
  if (operation === 'create' && !req.file && args.duplicateFromID === undefined)
    refuse(req, collection, 'There is no file. Choose one from your computer and add it.')
  return args
})

/** Endings that a picture may have, by the format that its content shows. */
const endings: Record<string, readonly string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  heif: ['.avif'],
}

/** A picture's metadata; rejects for anything else, even an empty file, for which sharp throws synchronously. */
const metadataOf = async (data: Buffer) => sharp(data, { limitInputPixels: 60_000_000 }).metadata()

/** Pictures: what is inside must be the picture that the name says, and not a decompression bomb. */
export const pictureIsWhatItSays = beforeSave(async ({ args, collection, req }) => {
  const file = req.file
  if (!file) return args
  const known = await metadataOf(file.data).catch(() => null)
  const fitting = known ? endings[known.format] : undefined
  if (!fitting) {
    return refuse(
      req,
      collection,
      `"${file.name}" is not a JPEG, PNG, WebP or AVIF picture. Save it in one of these formats and add it again.`,
    )
  }
  if (!fitting.includes(path.extname(file.name).toLowerCase())) {
    return refuse(
      req,
      collection,
      `"${file.name}" holds another kind of picture than its name says. Rename it to end in ${fitting[0] ?? ''} and add it again.`,
    )
  }
  return args
})

/** Documents: a PDF begins with its own mark. */
export const documentIsPdf = beforeSave(({ args, collection, req }) => {
  const file = req.file
  if (file && file.data.subarray(0, 5).toString('latin1') !== '%PDF-') {
    refuse(req, collection, `"${file.name}" is not a PDF. Save it as PDF and add it again.`)
  }
  return args
})

/** Files are named after what they hold, so that browsers may keep them for good. */
export const contentHashName = beforeSave(({ args, req }) => {
  if (req.file) {
    const { ext, name } = path.parse(req.file.name)
    const hash = createHash('sha256').update(req.file.data).digest('hex').slice(0, 12)
    req.file.name = `${slugFrom(name).slice(0, 60) || 'file'}-${hash}${ext.toLowerCase()}`
  }
  return args
})
