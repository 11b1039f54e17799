import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withGenerated } from '../generate/generated.mjs'
import { build } from '../start/build.mjs'
import { inProject, lastLines, run } from '../start/commands.mjs'
import { ifThere } from '../start/errors.mjs'
import { say } from '../start/output.mjs'
import { chromium } from './chromium.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
/** @param {string[]} parts */
const bin = (...parts) => inProject('node_modules', ...parts)

/**
 * @param {boolean} good
 * @returns {Count}
 */
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 })

/**
 * A command that passes or fails as a whole, and is read only when it fails.
 *
 * @param {string[]} args
 */
const command =
  (...args) =>
  async () => {
    const { code, output } = await run(process.execPath, args, { env: environment })
    if (code !== 0) say(lastLines(output, 60))
    return one(code === 0)
  }

/**
 * What a runner has counted, from the file that it writes; no file is a failure, whatever its code says.
 *
 * @param {(file: string) => Promise<{ code: number }>} work
 * @param {(result: any) => Count} read the file's format is the runner's own
 */
async function counted(work, read) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
  try {
    const file = path.join(folder, 'result.json')
    const { code } = await work(file)
    const result = await ifThere(readFile(file, 'utf8'))
    const count = result ? read(JSON.parse(result)) : one(false)
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param {string[]} paths */
const jest = (paths) =>
  counted(
    (file) =>
      run(
        process.execPath,
        [bin('jest', 'bin', 'jest.js'), '--forceExit', '--json', `--outputFile=${file}`, ...paths],
        {
          env: {
            ...environment,
            NODE_ENV: 'test',
            NODE_OPTIONS: '--experimental-vm-modules --conditions=production --no-warnings',
          },
          show: true,
        },
      ),
    (result) => ({
      passed: result.numPassedTests,
      // a file that could not be run has no failed tests of its own
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    }),
  )

const built = async () => {
  await build({ environment })
  return one(true)
}

const generated = () =>
  withGenerated({ migration: 'missing' }, async (_folder, changed) => {
    for (const file of changed) say(`${file} is missing or out of date: run npm run generate.`)
    return one(changed.length === 0)
  })

/**
 * A busy machine can hold up one of some 700 stories for longer than it waits: it is tried once more, on a new site.
 *
 * @param {string[]} paths
 */
const playwright = async (paths) => {
  await build({ environment })
  const executable = await chromium()
  const projects = ['--project=e2e', '--project=system']
  return counted(
    (file) =>
      run(
        process.execPath,
        [bin('@playwright', 'test', 'cli.js'), 'test', ...projects, '--retries=1', '--reporter=list,json', ...paths],
        {
          env: { ...environment, PORTAL_CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
          show: true,
        },
      ),
    ({ errors, stats }) => {
      if (stats.flaky > 0)
        say(`${stats.flaky} passed only at the second try, on a new site: named above as flaky. Each is worth a look.`)
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + errors.length,
        skipped: stats.skipped,
      }
    },
  )
}

/**
 * Every check by its name: those of a stage run at once, the stages one after another. What is quick and says most comes
 * first. Those that run tests may be limited to paths.
 *
 * @type {Record<string, (paths: string[]) => Promise<Count>>[]}
 */
export const stages = [
  {
    lint: command(bin('eslint', 'bin', 'eslint.js'), '.'),
    format: command(bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'),
    types: command(bin('typescript', 'bin', 'tsc'), '--noEmit'),
    // lint keeps one core busy for as long as all others take
    build: built,
  },
  { generated },
  { jest },
  { browser: playwright },
]
