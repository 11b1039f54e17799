// `npm run generate`, after a change of the collections: writes their types, the admin panel's import map and, where one
// is missing, a migration. `npm run generate -- opening-times` names the migration.
import { copyFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { withGenerated } from './generate/generated.mjs'
import { inProject } from './start/commands.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { toTheEnd } from './start/ending.mjs'
import { checkNode } from './start/node-version.mjs'
import { say } from './start/output.mjs'

checkNode()
toTheEnd(async () => {
  await installDependencies()
  const migration = process.argv[2] ?? 'change'
  await withGenerated({ migration, ask: true }, async (folder, changed) => {
    for (const file of changed) {
      await copyFile(path.join(folder, file), inProject(`${file}.new`))
      await rename(inProject(`${file}.new`), inProject(file))
      say(`Written: ${file}`)
    }
    if (changed.length === 0) say('Everything is up to date.')
  })
  return 0
}, 1)
