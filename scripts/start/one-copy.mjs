import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where Next's build writes what pages share; tests/system/built.spec.ts fails where another version writes elsewhere. */
export const chunkFolders = ['.next/server/chunks', '.next/server/chunks/ssr']

/** Shorter files are not worth it, in bytes. */
export const shortest = 1_000

/**
 * Turbopack writes what pages share once for each page, and Node would read and compile every copy
 * (docs/decisions/0011-what-pages-share-is-read-once.md). Of files in a folder that are the same, all but the first then refer to it.
 *
 * @param {string} folder of scripts in CommonJS
 * @returns {Promise<number>} how many copies there were
 */
export async function keepOneCopy(folder) {
  /** @type {Map<string, string>} */
  const first = new Map()
  let copies = 0
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.js')).sort()) {
    const file = path.join(folder, name)
    const content = await readFile(file)
    if (content.length < shortest) continue
    const hash = createHash('sha256').update(content).digest('hex')
    const same = first.get(hash)
    if (same === undefined) first.set(hash, name)
    else {
      copies++
      await writeFile(file, `module.exports = require(${JSON.stringify(`./${same}`)})\n`)
    }
  }
  return copies
}
