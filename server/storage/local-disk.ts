import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Storage } from './storage'

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** Files in a folder of this machine, or of a disk that several share. */
export class LocalDisk implements Storage {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = path.resolve(folder)
  }

  stat: Storage['stat'] = async (key) => {
    try {
      const { mtime, size } = await stat(this.#pathOf(key))
      return { size, modifiedAt: mtime }
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  read: Storage['read'] = async (key, range) => {
    try {
      const file = await open(this.#pathOf(key))
      return file.createReadStream(range)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  write: Storage['write'] = async (key, content) => {
    const file = this.#pathOf(key)
    const temporary = `${file}.${randomUUID()}.tmp`
    await mkdir(path.dirname(file), { recursive: true })
    try {
      await writeFile(temporary, content)
      await rename(temporary, file)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  list: Storage['list'] = async (folder) => {
    try {
      const entries = await readdir(this.#pathOf(folder), { withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  deleteUnfinished: Storage['deleteUnfinished'] = async (key) => {
    const file = this.#pathOf(key)
    const folder = path.relative(this.#folder, path.dirname(file))
    const unfinished = (await this.list(folder)).filter(
      (name) => name.startsWith(`${path.basename(file)}.`) && name.endsWith('.tmp'),
    )
    for (const name of unfinished) await this.delete(path.join(folder, name))
  }

  delete: Storage['delete'] = async (key) => rm(this.#pathOf(key), { force: true })

  /** A key never leaves the folder. */
  #pathOf(key: string): string {
    const file = path.resolve(this.#folder, key)
    if (!file.startsWith(this.#folder + path.sep)) throw new Error(`"${key}" is not a key of a stored file.`)
    return file
  }
}
