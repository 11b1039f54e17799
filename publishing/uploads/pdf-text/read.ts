import path from 'node:path'
import { Worker } from 'node:worker_threads'

/** What reading a document may take. */
export interface Limits {
  /** longest time, in ms */
  time: number
  /** most characters; the rest is left out */
  characters: number
  /** megabytes of memory besides the file itself */
  memory: number
}

export const usualLimits: Limits = { time: 5_000, characters: 100_000, memory: 256 }

/** By another name: the bundler follows the file of a worker, which it cannot bundle. */
class Thread extends Worker {}

const file = path.join(process.cwd(), 'publishing/uploads/pdf-text/thread.mjs')

/** One form for each character and single spaces; PostgreSQL stores no NUL. */
const tidied = (pages: readonly string[], most: number): string =>
  pages
    .join('\n')
    .slice(0, most)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The words of a PDF, in a thread of its own: as far as it got, when that takes too long, dies or finds that the file is broken.
 * @returns null where there is not one word
 */
export async function pdfText(data: Buffer, limits: Limits = usualLimits): Promise<string | null> {
  const pages: string[] = []
  const worker = new Thread(/* turbopackIgnore: true */ file, {
    workerData: { file: new Uint8Array(data), most: limits.characters },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    stdout: true,
    stderr: true,
  })
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, limits.time)
    const end = (): void => {
      clearTimeout(timer)
      resolve()
    }
    worker.on('message', (page: string | null) => (page === null ? end() : pages.push(page)))
    // a file that cannot be read has no words
    worker.on('error', end)
    worker.on('exit', end)
  })
  await worker.terminate()
  return tidied(pages, limits.characters) || null
}
