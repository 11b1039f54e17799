import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject, lastLines, root, run } from '../start/commands.mjs'
import { ifThere, Stop } from '../start/errors.mjs'

const importMap = 'app/(payload)/admin/importMap.js'

/**
 * No database is asked; the settings that the config reads must be there.
 *
 * @type {NodeJS.ProcessEnv}
 */
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_MIGRATING: 'true',
  PAYLOAD_SECRET: 'for-this-command-only',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
}

/**
 * Generates what follows from the collections in a folder of its own, laid out as the project, so that no file of the
 * project is ever half written; the folder is removed after the work.
 *
 * @template Result
 * @param {{ migration: string, ask?: boolean, project?: string }} options `migration` is the name of a missing one,
 *   `ask` whether the terminal may be asked about renamed fields, `project` what it is compared with
 * @param {(folder: string, changed: string[]) => Promise<Result>} work is given the files that the project has
 *   otherwise, or not at all
 * @returns {Promise<Result>}
 */
export async function withGenerated({ migration, ask = false, project = root }, work) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-generated-'))
  try {
    await mkdir(path.join(folder, path.dirname(importMap)), { recursive: true })
    await cp(path.join(project, 'migrations'), path.join(folder, 'migrations'), { recursive: true })
    const { code, output } = await run(
      process.execPath,
      ['--import', 'tsx', inProject('scripts', 'generate', 'write.ts'), folder, migration],
      { env: environment, ...(ask ? { stdio: 'inherit' } : {}) },
    )
    if (code !== 0) throw new Stop(`The types and migrations could not be generated. It said:\n${lastLines(output)}`)
    const migrations = (await readdir(path.join(folder, 'migrations'))).map((name) => path.join('migrations', name))
    const changed = []
    for (const file of ['payload-types.ts', importMap, ...migrations]) {
      const generated = await readFile(path.join(folder, file), 'utf8')
      if (generated !== (await ifThere(readFile(path.join(project, file), 'utf8')))) changed.push(file)
    }
    return await work(folder, changed)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
