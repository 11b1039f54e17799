import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { inProject } from './commands.mjs'

/**
 * A hash of the contents of files, and of the names and contents of all files in folders.
 *
 * @param {string[]} places as paths of the project
 * @returns {Promise<string>} in hexadecimal
 */
export async function hashOf(...places) {
  const hash = createHash('sha256')
  for (const place of places) {
    const isFolder = (await stat(inProject(place))).isDirectory()
    const names = isFolder ? (await readdir(inProject(place), { recursive: true })).sort() : ['']
    for (const name of names) {
      const file = inProject(place, name)
      if ((await stat(file)).isFile()) hash.update(name).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}
