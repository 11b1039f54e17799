import path from 'node:path'
import { LocalDisk } from '@/server/storage/local-disk'
import type { Storage } from '@/server/storage/storage'

const dataFolder = (): string => path.resolve(process.env.PORTAL_DATA || '.data')

/** Where the files of all upload collections are kept; a key is `COLLECTION/FILENAME`. */
export const uploads = (): Storage => new LocalDisk(path.join(dataFolder(), 'uploads'))

/**
 * What Payload takes for the folder of an upload collection. It deletes replaced and deleted files from there before a
 * save is certain, so nothing is ever there: `stored-files.ts` writes and `unsettled-files.ts` deletes.
 */
export const nowhere = (): string => path.join(dataFolder(), 'nowhere')
