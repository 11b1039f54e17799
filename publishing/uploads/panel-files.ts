import { Readable } from 'node:stream'
import type { UploadConfig } from 'payload'
import { parseRangeHeader } from 'payload/internal'
import { uploads } from './uploads-folder'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const types: [ending: string, type: string][] = [
  ['.webp', 'image/webp'],
  ['.jpg', 'image/jpeg'],
  ['.pdf', 'application/pdf'],
]

const missing = (): Response =>
  Response.json({ errors: [{ message: 'This file is missing among the uploads.' }] }, { status: 404 })

/** Sends a stored file, or a part of it, to the panel, once Payload has found that the person may read it. */
export const sendStored: Handler = async (req, { params: { collection, filename } }) => {
  const key = `${collection}/${filename}`
  const file = /^\w[\w.-]*$/.test(filename) ? await uploads().stat(key) : null
  if (!file) return missing()
  const asked = parseRangeHeader({ fileSize: file.size, rangeHeader: req.headers.get('range') })
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'content-type': types.find(([ending]) => filename.endsWith(ending))?.[1] ?? 'application/octet-stream',
  })
  if (asked.type === 'invalid') {
    headers.set('content-range', `bytes */${file.size}`)
    return new Response(null, { headers, status: 416 })
  }
  const part = asked.type === 'partial' ? asked.range : null
  const content = await uploads().read(key, part ?? undefined)
  if (!content) return missing()
  headers.set('content-length', String(part ? part.end - part.start + 1 : file.size))
  if (part) headers.set('content-range', `bytes ${part.start}-${part.end}/${file.size}`)
  // the same streams under two names: Node's own types and the web's
  return new Response(Readable.toWeb(content) as unknown as ReadableStream, { headers, status: part ? 206 : 200 })
}
