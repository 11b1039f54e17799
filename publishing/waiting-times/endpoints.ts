import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { mayPublish } from '@/access/rules'
import { recordId } from '@/domain/identifiers/record-id'
import type { CheckLine } from '@/domain/waiting-times/import/checked'
import { editorOf } from '../hooks/last-edited-by'
import { refuse } from '../workflow/refuse'
import { aboutFile } from './about-file'
import { checkFile } from './check'
import { inOneTurn } from './one-turn'
import { keepImport } from './keep'
import { takeImportBack } from './take-back'
import { receivedFile } from './temporary-file'

/** Whoever may write the notes may bring in the figures. @throws APIError 403, before anything is read */
const importerOf = ({ user }: PayloadRequest) =>
  user && mayPublish(user, 'waiting-notes') ? user : refuse('Publishers bring in waiting times. Ask one.', 403)

const noStore = { 'cache-control': 'no-store' }

const nameIn = (req: PayloadRequest): string => {
  const { name } = req.query as { name?: unknown } // parsed by Payload
  const text = typeof name === 'string' ? name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() : ''
  return text.slice(-200) || 'A file without a name'
}

const wordsOf = (req: PayloadRequest, error: unknown): string => {
  if (error instanceof Error && 'isPublic' in error && error.isPublic === true) return error.message
  req.payload.logger.error(error)
  return 'The file could not be read because of a fault on our side. Nothing was changed. Try again in a minute.'
}

/**
 * Reads the file that is the body of the request, whatever type it says, and answers while it reads: a line of JSON at a time, the last
 * one with what it found. Nothing that the public sees is changed.
 */
const checking: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    importerOf(req)
    const file = await receivedFile((req.body ?? null) as Parameters<typeof receivedFile>[0]) // the type of Node's own stream
    const encoder = new TextEncoder()
    let isHeard = true
    const stream = new ReadableStream<Uint8Array>({
      start: async (controller) => {
        const tell = (line: CheckLine): void => {
          if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        }
        try {
          const asked = { path: file.path, fileName: nameIn(req), by: editorOf(req) ?? '', at: new Date() }
          const onRows = (rows: number) => tell({ rows })
          const check = () => checkFile(req.payload, { ...asked, onRows })
          tell({ checked: await inOneTurn(check, () => tell({ waits: true })) })
        } catch (error) {
          tell({ problem: wordsOf(req, error) })
        } finally {
          await file.remove()
        }
        if (isHeard) controller.close()
      },
      cancel: () => {
        isHeard = false
      },
    })
    return new Response(stream, {
      // a proxy that gathers the lines would show no progress
      headers: { ...noStore, 'content-type': 'application/x-ndjson', 'x-accel-buffering': 'no' },
    })
  },
}

const idIn = ({ routeParams }: PayloadRequest): number => {
  const { id } = (routeParams ?? {}) as { id?: unknown } // of the path
  return recordId(typeof id === 'string' ? id : '') ?? refuse('There is no such import.', 404)
}

/** Keeps what a file was found to bring (`check` gave its number). */
const keeping: Endpoint = {
  path: '/:id/keep',
  method: 'post',
  handler: async (req) => {
    const user = importerOf(req)
    await addDataAndFileToRequest(req)
    const at = new Date()
    const about = aboutFile(req.data ?? {}, at)
    const done = await keepImport(req.payload, idIn(req), { about, at, user })
    return Response.json({ message: `Kept, and public. ${done}.` }, { headers: noStore })
  },
}

const takingBack: Endpoint = {
  path: '/:id/take-back',
  method: 'post',
  handler: async (req) => {
    const user = importerOf(req)
    const done = await takeImportBack(req.payload, idIn(req), { at: new Date(), user })
    return Response.json({ message: `Taken back: ${done}.` }, { headers: noStore })
  },
}

export const waitingTimesEndpoints: Endpoint[] = [checking, keeping, takingBack]
