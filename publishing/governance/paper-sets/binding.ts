import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { filesOfSet, type PaperSet, type StoredPaperFile } from '@/domain/governance/paper-set'
import type { Storage } from '@/server/storage/storage'
import type { Answer, Ask, Task } from './thread/messages'

/** What putting papers together may take. */
export interface Limits {
  /** of all files, in bytes; what would be more is left out */
  bytes: number
  pages: number
  /** longest time for one file, in ms */
  perFile: number
  /** longest time for all, in ms */
  altogether: number
}

/** Papers put together. */
export interface Bound {
  file: Buffer
  pages: number
  /** the documents that are in it */
  included: number[]
}

/** A file at which the thread died, or took too long. */
class Broken extends Error {
  constructor(readonly id: number) {
    super(`Document ${id} could not be read.`)
  }
}

/** By another name: the bundler follows the file of a worker, to the loader of TypeScript, which it cannot bundle. */
class Thread extends Worker {}

const file = path.join(process.cwd(), 'publishing/governance/paper-sets/thread/start.mjs')

/** Megabytes that the thread may use besides the files themselves. */
const memory = 512

interface Asked {
  /** @throws when it dies, or does not answer in time */
  ask: (ask: Ask, time: number) => Promise<Answer>
  end: () => Promise<void>
}

const startThread = (task: Task): Asked => {
  const worker = new Thread(/* turbopackIgnore: true */ file, {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // the library tells of each odd file there
    stdout: true,
    stderr: true,
  })
  // one that dies between two questions fails the next
  worker.on('error', () => undefined)
  let isOver = false
  worker.on('exit', () => (isOver = true))
  return {
    ask: (ask, time) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new Error('The thread has ended.'))
        const settle = (work: () => void) => {
          clearTimeout(timer)
          worker.off('message', answered).off('error', failed).off('exit', ended)
          work()
        }
        const answered = (answer: Answer) => settle(() => resolve(answer))
        const failed = (error: Error) => settle(() => reject(error))
        const ended = () => settle(() => reject(new Error('The thread has ended.')))
        const timer = setTimeout(() => settle(() => reject(new Error('It took too long.'))), time)
        worker.on('message', answered).on('error', failed).on('exit', ended)
        worker.postMessage(ask, ask.kind === 'add' ? [ask.file.buffer as ArrayBuffer] : [])
      }),
    end: async () => {
      await worker.terminate()
    },
  }
}

/** A file with memory of its own, which the thread takes over; null where it is missing or too large. */
const contentOf = async (storage: Storage, { filename }: StoredPaperFile, most: number): Promise<Uint8Array | null> => {
  const key = `documents/${filename}`
  const found = await storage.stat(key)
  const content = found && found.size <= most ? await storage.read(key) : null
  return content && new Uint8Array(await buffer(content))
}

interface Binding {
  set: PaperSet
  storage: Storage
  at: Date
  limits: Limits
}

/** @throws Broken at a file that cannot be tried again */
async function bindOnce(
  { at, limits, set, storage }: Binding,
  broken: ReadonlySet<number>,
  until: number,
): Promise<Bound | null> {
  const thread = startThread({ set, at: at.toISOString(), mostPages: limits.pages })
  const left = () => Math.max(until - performance.now(), 1)
  try {
    let bytes = 0
    const included: number[] = []
    for (const one of filesOfSet(set)) {
      if (broken.has(one.id)) continue
      const content = await contentOf(storage, one, limits.bytes - bytes)
      if (!content) continue
      const { length } = content
      const answer = await thread
        .ask({ kind: 'add', id: one.id, file: content }, Math.min(limits.perFile, left()))
        .catch(() => {
          throw new Broken(one.id)
        })
      if (answer.kind !== 'added' || answer.pages === null) continue
      bytes += length
      included.push(one.id)
    }
    const made = await thread.ask({ kind: 'finish' }, left()).catch((): Answer => ({ kind: 'failed' }))
    return made.kind === 'made' ? { file: Buffer.from(made.file), pages: made.pages, included } : null
  } finally {
    await thread.end()
  }
}

/**
 * Puts the papers of a meeting together in a thread of its own. A file that is missing, protected, damaged or too long is left
 * out and named; one at which the thread dies or takes too long likewise, and the others are begun anew.
 *
 * @returns null where it takes longer than it may
 */
export async function bindPapers(binding: Binding): Promise<Bound | null> {
  const until = performance.now() + binding.limits.altogether
  const broken = new Set<number>()
  while (performance.now() < until) {
    try {
      return await bindOnce(binding, broken, until)
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      broken.add(error.id)
    }
  }
  return null
}
