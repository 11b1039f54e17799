import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** How long an answer counts, in ms: whoever watches the site asks often. */
const countsFor = 2_000
/** Some blocks: a few bytes may find room on a disk that has none for anything else. */
const probe = Buffer.alloc(256 * 1024, 1)

const isFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code))

/**
 * Tells why nothing can be written to a folder, in words; null where it can.
 *
 * @param folder of the data of this instance
 */
export function writableProbe(folder: string): () => Promise<string | null> {
  let last: { until: number; answer: Promise<string | null> } | undefined
  const look = async (): Promise<string | null> => {
    const file = path.join(folder, `probe-${randomUUID()}.tmp`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(file, probe)
      return null
    } catch (error) {
      return isFull(error)
        ? 'The disk is full: nothing can be written.'
        : `Nothing can be written to the data folder: ${error instanceof Error ? error.message : String(error)}`
    } finally {
      await rm(file, { force: true }).catch(() => undefined) // where nothing can be written, nothing is there
    }
  }
  return () => {
    if (!last || performance.now() > last.until) last = { until: performance.now() + countsFor, answer: look() }
    return last.answer
  }
}
