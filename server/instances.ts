import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Log } from './page-cache/cached-page'

const hashOf = (text: string): string => createHash('sha256').update(`instance ${text}`).digest('hex').slice(0, 12)

const isThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'

/** What a folder of uploads is known by, to all instances that share it; made by the first. */
async function folderId(folder: string): Promise<string> {
  const file = path.join(folder, '.folder-id')
  await mkdir(folder, { recursive: true, mode: 0o750 })
  const own = path.join(folder, `.folder-id-${randomUUID()}`)
  // written whole before it has its name: of two that make it at once the other one's stays
  await writeFile(own, randomBytes(6).toString('hex'), { mode: 0o640 })
  try {
    await link(own, file)
  } catch (error) {
    if (!isThere(error)) throw error
  } finally {
    await rm(own)
  }
  return (await readFile(file, 'utf8')).slice(0, 12)
}

/** What an instance tells others of itself, and how it warns of others that do not fit. */
export interface Instance {
  name: string
  onOthers: (names: string[]) => void
}

const warnings = {
  secret:
    'Another instance works on this database with another PAYLOAD_SECRET: whoever logs in at one is logged out at the other. Give all instances the same one (docs/operations.md, "Several instances").',
  folder:
    'Another instance works on this database with another folder of uploads: what is added to one is missing at the other. Let all instances have the same folder as PORTAL_DATA (docs/operations.md, "Several instances").',
}

/**
 * The instance as others on the same database see it: hashes of its secret and of its folder of uploads.
 *
 * @param log gets a warning, once for each reason, when another instance shares one of them not
 */
export async function thisInstance(secret: string, uploadsFolder: string, log: Pick<Log, 'warn'>): Promise<Instance> {
  // a disk that cannot be written to is for the readiness check to tell
  const folder = await folderId(uploadsFolder).catch(() => 'unknown')
  const own = { secret: hashOf(secret), folder: hashOf(folder) }
  const said = new Set<string>()
  const warn = (reason: keyof typeof warnings): void => {
    if (!said.has(reason)) log.warn(warnings[reason])
    said.add(reason)
  }
  return {
    name: `${own.secret}-${own.folder}`,
    onOthers: (names) => {
      for (const name of names) {
        const [otherSecret, otherFolder] = name.split('-')
        if (otherSecret !== own.secret) warn('secret')
        if (folder !== 'unknown' && otherFolder !== own.folder) warn('folder')
      }
    },
  }
}
