import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { StoredMail } from './stored-mail'

// The mails of a site that has no mail server: a file each, the newest of which stay. They hold links for new passwords, so
// only the user who runs the site may read them.

/** How many are kept. */
const most = 200

/** A mail that was kept. */
export interface KeptMail {
  /** its file */
  file: string
  keptAt: Date
  message: StoredMail
}

const suffix = '.mail.json'

/** Names of the files, the oldest first: they begin with the time. */
const filesIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] // nothing was kept yet
    throw error
  })
  return names.filter((name) => name.endsWith(suffix)).sort()
}

/** Keeps a mail, whole or not at all, and deletes the oldest ones beyond what is kept. */
export async function keepMail(folder: string, message: StoredMail, now = new Date()): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${now.toISOString().replace(/:/g, '-')}-${randomUUID().slice(0, 8)}${suffix}`
  const half = path.join(folder, `${name}.half`)
  await writeFile(half, JSON.stringify({ keptAt: now, message }, null, 2), { mode: 0o600 })
  await rename(half, path.join(folder, name))
  const names = await filesIn(folder)
  for (const old of names.slice(0, Math.max(0, names.length - most))) await rm(path.join(folder, old), { force: true })
}

/** The mails that were kept, the newest first. */
export async function keptMails(folder: string): Promise<KeptMail[]> {
  const names = (await filesIn(folder)).reverse()
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      const { keptAt, message } = JSON.parse(await readFile(file, 'utf8')) as { keptAt: string; message: StoredMail } // as kept above
      return { file, keptAt: new Date(keptAt), message }
    }),
  )
}
