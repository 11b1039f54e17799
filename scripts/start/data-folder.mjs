import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, ifThere, Stop } from './errors.mjs'
import { say } from './output.mjs'
import { runs } from './processes.mjs'

/** What may hold a data folder: the start, and the commands that set a password or import figures. */
const holders = /\b(?:start|administrator|waiting-times)\.mjs\b/

/**
 * What tells a folder from its copies, also after it was moved.
 *
 * @param {string} folder
 */
const identityOf = async (folder) => {
  const { dev, ino } = await stat(folder, { bigint: true })
  return `${dev}:${ino}`
}

/**
 * Claims the data folder for this process: two starts on one folder would spoil each other's files.
 *
 * @param {string} data
 * @returns {Promise<{ release: () => Promise<void>, killed: boolean }>} `killed` says whether the process that held it
 *   before was killed
 */
export async function claimFolder(data) {
  const file = path.join(data, 'start.pid')
  const identity = await identityOf(data)
  for (let killed = false; ; killed = true) {
    try {
      await writeFile(file, `${process.pid} ${identity}`, { flag: 'wx' })
      return { release: () => rm(file, { force: true }), killed }
    } catch (error) {
      // on a full disk the cached pages can be served all the same, and the port lets one start only do so
      if (codeOf(error) === 'ENOSPC') {
        await rm(file, { force: true })
        say(`The disk of ${data} is full. Make room: nothing can be saved until then.`)
        return { release: async () => undefined, killed }
      }
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const [number, claimed = identity] = ((await ifThere(readFile(file, 'utf8'))) ?? '').split(' ')
    const pid = Number(number)
    // the note in a copy is of the folder that it was copied from
    if (claimed === identity && pid !== process.pid && (await runs(pid, holders))) {
      throw new Stop(
        `The site already runs with the folder ${data} (process ${pid}). Stop it first, or set PORTAL_DATA to another folder.`,
      )
    }
    await rm(file, { force: true })
  }
}
