import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the build lists its server functions by id (dependencies.md: an inside of Next, with a test). */
const manifest = path.join('.next', 'server', 'server-reference-manifest.json')

/**
 * The ids of the server functions of the build: Payload's two, for forms and lists and for the language of the panel.
 *
 * @param root the project's folder
 * @throws Error when there is no list, as then nobody could work in the panel
 */
export async function serverFunctionsOf(root: string): Promise<ReadonlySet<string>> {
  const { node } = JSON.parse(await readFile(path.join(root, manifest), 'utf8')) as { node?: Record<string, unknown> } // Next's file
  const ids = Object.keys(node ?? {})
  if (ids.length === 0) throw new Error(`${manifest} names no server functions. Build the pages again: npm start.`)
  return new Set(ids)
}
