import { createHash } from 'node:crypto'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { CollectionBeforeChangeHook, ImageSize } from 'payload'
import sharp from 'sharp'
import { cropAround, croppedSize, cropNames, type CropName, cropShapes, focalPointOf } from '@/domain/pictures/crop'
import { refuse } from './refusal'
import { mostPixels } from './picture-checks'
import { uploads } from './uploads-folder'

interface StoredSize {
  filename: string
  filesize: number
  width: number
  height: number
  mimeType: string
}

/** As much of a picture's record as is read here; Payload types it as any. */
interface Stored {
  filename?: string | null
  focalX?: number | null
  focalY?: number | null
  sizes?: Record<string, unknown>
}

type Format = NonNullable<ImageSize['formatOptions']>

interface Made {
  content: Buffer
  size: StoredSize
}

/** Cuts a picture around its focal point; the name follows from the content, so that no name ever has another. */
const cut = async (picture: Buffer, name: CropName, record: Stored, { format, options }: Format): Promise<Made> => {
  const shape = cropShapes[name]
  const opened = sharp(picture, { limitInputPixels: mostPixels })
  const crop = cropAround(await opened.metadata(), focalPointOf(record), shape)
  const { data, info } = await opened
    .extract(crop)
    .resize(croppedSize(crop, shape))
    // a picture that is seen through would be black where its format cannot be
    .flatten({ background: '#ffffff' })
    .toFormat(format, options)
    .toBuffer({ resolveWithObject: true })
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 12)
  const ending = info.format === 'jpeg' ? 'jpg' : info.format
  return {
    content: data,
    size: {
      filename: `${path.parse(record.filename ?? '').name}-${name}-${hash}.${ending}`,
      filesize: data.length,
      width: info.width,
      height: info.height,
      mimeType: `image/${info.format}`,
    },
  }
}

/** Marks a save that makes up for what a file was stored without (`completed-files.ts`). */
export const completing = 'completingFiles'

/**
 * The picture to cut: the one that came with the save, re-encoded; else the stored one, if its focal point has moved or it was
 * never cut.
 */
const pictureToCut = async (
  sent: Buffer | undefined,
  record: Stored,
  before: Stored,
  isCut: boolean,
): Promise<Buffer | null> => {
  if (sent) return sent
  const [now, then] = [focalPointOf(record), focalPointOf(before)]
  if ((isCut && now.x === then.x && now.y === then.y) || !before.filename) return null
  const stored = await uploads().read(`media/${before.filename}`)
  return stored ? buffer(stored) : Buffer.alloc(0)
}

/**
 * Makes the crops of a picture, for `storeFile`. Payload would ask this site for the stored file over the network, and
 * give another content the same name.
 */
export const cutCrops: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Stored // Payload types both as any
  const changed = data as Stored
  const record: Stored = { ...before, ...changed }
  const picture = await pictureToCut(req.file?.data, record, before, req.context[completing] !== true)
  if (picture === null) return data as unknown
  if (picture.length === 0)
    refuse(req, collection.slug, 'The picture is missing among the uploads, so it cannot be cut anew. Add it again.')
  const formats = new Map((collection.upload.imageSizes ?? []).map(({ formatOptions, name }) => [name, formatOptions]))
  const sizes: Record<string, unknown> = { ...(req.file ? changed.sizes : before.sizes) }
  const contents: Record<string, Buffer> = req.file ? (req.payloadUploadSizes ?? {}) : {}
  for (const name of cropNames) {
    const { content, size } = await cut(picture, name, record, formats.get(name) ?? { format: 'webp' })
    sizes[name] = size
    contents[name] = content
  }
  req.payloadUploadSizes = contents
  const { x, y } = focalPointOf(record)
  return { ...changed, focalX: x, focalY: y, sizes }
}
