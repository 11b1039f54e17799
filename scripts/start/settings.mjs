import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inProject, root } from './running.mjs'
import { Stop } from './telling.mjs'

/**
 * What the operator has set, and what follows from it.
 *
 * @typedef {object} Settings
 * @property {boolean} development
 * @property {string} data the folder of all that the site writes
 * @property {number} port
 * @property {boolean} ownDatabase whether DATABASE_URL names a database
 * @property {boolean} servedBefore whether pages of an earlier run are kept
 * @property {NodeJS.ProcessEnv} environment for the processes of the site
 */

/** A secret that is made once and kept for its owner alone. */
export async function secret(data, name) {
  const file = path.join(data, 'secrets', name)
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept) return kept
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const made = randomBytes(32).toString('base64url')
  await writeFile(file, made, { mode: 0o600 })
  return made
}

async function writable(data) {
  try {
    await mkdir(data, { recursive: true })
    await access(data, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Stop(`The folder ${data} cannot be written to (${error.code ?? error.message}). Give this user the right to, or set PORTAL_DATA to another folder.`)
  }
}

/** @returns {Promise<Settings>} */
export async function readSettings({ development = false } = {}) {
  // what stands in the environment wins over the file; Node has this since 20.12
  if (existsSync(inProject('.env'))) process.loadEnvFile?.(inProject('.env'))
  const set = process.env
  const port = Number(set.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Stop(`PORT is "${set.PORT}"; it must be a number from 1 to 65535.`)
  const data = path.resolve(root, set.PORTAL_DATA || '.data')
  await writable(data)
  return {
    development,
    data,
    port,
    ownDatabase: Boolean(set.DATABASE_URL),
    servedBefore: existsSync(path.join(data, 'documents', 'order.json')),
    environment: {
      ...set,
      NODE_ENV: development ? 'development' : 'production',
      // plain builds of the editor's packages: docs/dependencies.md says why
      NODE_OPTIONS: [set.NODE_OPTIONS, development ? '' : '--conditions=production'].filter(Boolean).join(' '),
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HOST: set.HOST || '127.0.0.1',
      PORTAL_DATA: data,
      SITE_URL: (set.SITE_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
      PAYLOAD_SECRET: set.PAYLOAD_SECRET || (await secret(data, 'payload')),
    },
  }
}
