import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, ifThere, Stop } from './errors.mjs'
import { runs } from './processes.mjs'

/** What may hold a data folder: the start, and the command that sets a password. */
const holders = /\b(?:start|administrator)\.mjs\b/

/**
 * Claims the data folder for this process: two starts on one folder would spoil each other's files.
 *
 * @param {string} data
 * @returns {Promise<{ release: () => Promise<void>, killed: boolean }>} `killed` says whether the process that held it
 *   before was killed
 */
export async function claimFolder(data) {
  const file = path.join(data, 'start.pid')
  for (let killed = false; ; killed = true) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return { release: () => rm(file, { force: true }), killed }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const pid = Number(await ifThere(readFile(file, 'utf8')))
    if (pid !== process.pid && (await runs(pid, holders))) {
      throw new Stop(
        `The site already runs with the folder ${data} (process ${pid}). Stop it first, or set PORTAL_DATA to another folder.`,
      )
    }
    await rm(file, { force: true })
  }
}
