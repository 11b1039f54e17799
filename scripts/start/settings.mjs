import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inProject, root } from './commands.mjs'
import { codeOf, ifThere, reasonOf, Stop } from './errors.mjs'

/**
 * What the operator has set, and what follows from it.
 *
 * @typedef {object} Settings
 * @property {boolean} development
 * @property {string} data the folder of everything that the site writes
 * @property {number} port
 * @property {string} host the address that the site listens on
 * @property {boolean} ownDatabase whether DATABASE_URL names a database
 * @property {boolean} servedBefore whether there are cached pages of an earlier run
 * @property {NodeJS.ProcessEnv} environment for the processes of the site
 * @property {() => Promise<void>} forget removes what this start has made, where it is refused
 */

/**
 * @param {string} place
 * @param {unknown} error
 */
const notUsable = (place, error) =>
  new Stop(
    `The folder ${place} cannot be written to (${codeOf(error) ?? reasonOf(error)}). Give this user the right to, or set PORTAL_DATA to another folder.`,
  )

/**
 * A secret that is made once and stored for its owner alone.
 *
 * @param {string} data
 * @param {string} name
 */
export async function secret(data, name) {
  const folder = path.join(data, 'secrets')
  const file = path.join(folder, name)
  try {
    const stored = await ifThere(readFile(file, 'utf8'))
    if (stored) return stored
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const made = randomBytes(32).toString('base64url')
    // written beside and moved into place: never half of one
    await writeFile(`${file}.${process.pid}`, made, { mode: 0o600 })
    await rename(`${file}.${process.pid}`, file)
    return made
  } catch (error) {
    throw notUsable(folder, error)
  }
}

/**
 * @param {string} data
 * @param {string[]} made gets the folders that were not there
 */
async function makeWritable(data, made) {
  try {
    // for the temporary files of the programs that it runs; mkdir gives the first folder that it makes
    const first = await mkdir(path.join(data, 'tmp'), { recursive: true })
    if (first !== undefined) made.push(first)
    await access(data, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw notUsable(data, error)
  }
}

/** Reads the file `.env`; the environment wins. */
function readEnvironmentFile() {
  if (!existsSync(inProject('.env'))) return
  // not there before Node 20.12
  if (typeof process.loadEnvFile !== 'function')
    throw new Stop(
      `Node ${process.versions.node} cannot read the file .env. Use Node 20.12 or newer (24 is recommended), or set the variables in the environment.`,
    )
  process.loadEnvFile(inProject('.env'))
}

/**
 * @param {{ development?: boolean }} options
 * @returns {Promise<Settings>}
 */
export async function readSettings({ development = false } = {}) {
  readEnvironmentFile()
  const set = process.env
  const port = Number(set.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT is "${set.PORT}"; it must be a number from 1 to 65535.`)
  const host = set.HOST || '127.0.0.1'
  const data = path.resolve(root, set.PORTAL_DATA || '.data')
  /** @type {string[]} */
  const made = []
  await makeWritable(data, made)
  if (!set.PAYLOAD_SECRET && !existsSync(path.join(data, 'secrets'))) made.push(path.join(data, 'secrets'))
  const cached = await ifThere(readdir(path.join(data, 'page-cache', 'pages')))
  return {
    development,
    data,
    port,
    host,
    ownDatabase: Boolean(set.DATABASE_URL),
    servedBefore: cached !== undefined && cached.length > 0,
    forget: async () => {
      // work that was begun stays: the next start goes on with it
      if (['postgres', 'uploads'].some((name) => existsSync(path.join(data, name)))) return
      for (const one of made) await rm(one, { recursive: true, force: true })
    },
    environment: {
      ...set,
      NODE_ENV: development ? 'development' : 'production',
      // plain builds of the editor's packages: docs/dependencies.md says why
      NODE_OPTIONS: [set.NODE_OPTIONS, development ? '' : '--conditions=production'].filter(Boolean).join(' '),
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HOST: host,
      PORTAL_DATA: data,
      TMPDIR: path.join(data, 'tmp'),
      SITE_URL: (set.SITE_URL || `http://localhost:${port}`).replace(/(?<!\/)\/+$/, ''),
      PAYLOAD_SECRET: set.PAYLOAD_SECRET || (await secret(data, 'payload')),
    },
  }
}
