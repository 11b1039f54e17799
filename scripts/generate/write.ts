import path from 'node:path'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../../payload.config'

// Writes what follows from the collections into a folder laid out as the project: types, the admin panel's import map
// and, where the last one does not bring a database to what they want, a migration.

process.exitCode = 1 // unless it comes to the end: on Node 20 a program can end early, as if all were well
const [folder = '', migrationName] = process.argv.slice(2)
const inFolder = (...parts: string[]): string => path.join(folder, ...parts)

const built = await config
built.typescript.outputFile = inFolder('payload-types.ts')
await generateTypes(built, { log: false })

built.admin.importMap.baseDir = folder
built.admin.importMap.importMapFile = inFolder('app', '(payload)', 'admin', 'importMap.js')
await generateImportMap(built, { force: true, log: false })

const payload = await getPayload({ config: built, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = inFolder('migrations')
// ends the process itself where no migration is missing
await payload.db.createMigration({ migrationName, payload, skipEmpty: true })
process.exit(0)
