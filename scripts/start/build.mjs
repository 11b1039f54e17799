import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { inProject, lastLines, runNode } from './commands.mjs'
import { ifThere, Stop } from './errors.mjs'
import { hashOf } from './hash.mjs'
import { chunkFolders, keepOneCopy } from './one-copy.mjs'
import { step } from './output.mjs'

const stamp = inProject('.next', 'built-from')
const buildId = inProject('.next', 'BUILD_ID')

/** Everything that the pages and the admin panel are built from. */
const sources = [
  'access',
  'app',
  'collections',
  'components',
  'content',
  'domain',
  'fields',
  'globals',
  'migrations',
  'open-data',
  'publishing',
  'scripts/start/one-copy.mjs',
  'scripts/styles',
  'server/page-cache/cache-tags.ts',
  'package-lock.json',
  'payload.config.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
]

/**
 * Builds the pages and the admin panel, unless the build was made from the same sources.
 *
 * @param {{ environment: NodeJS.ProcessEnv }} settings
 */
export async function build({ environment }) {
  const builtFrom = `${process.versions.node.split('.')[0]} ${await hashOf(...sources)}`
  if (existsSync(buildId) && (await ifThere(readFile(stamp, 'utf8'))) === builtFrom) return
  await step('Pages built', async () => {
    // an interrupted build leaves no stamp
    await rm(stamp, { force: true })
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...environment, NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' }
    const { code, output } = await runNode([inProject('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], { env })
    // on Node 20 a command can end with code 0 and nothing done
    if (code !== 0 || !existsSync(buildId))
      throw new Stop(`The pages could not be built. It said:\n${lastLines(output, 40)}`)
    for (const folder of chunkFolders) await ifThere(keepOneCopy(inProject(folder)))
    await writeFile(stamp, builtFrom)
  })
}
