import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inProject, lastLines, root, runNode } from './running.mjs'
import { Stop, step } from './telling.mjs'

const stamp = inProject('.next', 'built-from')
const buildId = inProject('.next', 'BUILD_ID')

/** All that the pages and the panel are built from; what is not named here does not change them. */
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
  'scripts/styles',
  'server/page-cache/cache-tags.ts',
  'package-lock.json',
  'payload.config.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
]

async function filesOf(source) {
  const place = inProject(source)
  if (path.extname(source) !== '') return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

/** A hash over the sources: the same sources, the same build. */
async function sourcesMark() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  const files = (await Promise.all(sources.map(filesOf))).flat().sort()
  for (const file of files) hash.update(path.relative(root, file)).update(await readFile(file))
  return hash.digest('hex')
}

/**
 * Builds the pages and the admin panel, unless that was done from these very sources.
 *
 * @param {{ environment: NodeJS.ProcessEnv }} settings
 */
export async function build({ environment }) {
  const mark = await sourcesMark()
  if (existsSync(buildId) && (await readFile(stamp, 'utf8').catch(() => '')) === mark) return
  await step('Pages built', async () => {
    // what an interrupted build leaves is of no source
    await rm(stamp, { force: true })
    const env = { ...environment, NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' }
    const { code, output } = await runNode([inProject('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], { env })
    // on Node 20 a command can end with code 0 and nothing done
    if (code !== 0 || !existsSync(buildId))
      throw new Stop(`The pages could not be built. It said:\n${lastLines(output, 40)}`)
    await writeFile(stamp, mark)
  })
}
