import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '../start/build.mjs'
import { inProject, lastLines, run } from '../start/running.mjs'
import { chromium } from './chromium.mjs'
import { generatedTypes, migrationsComplete } from './generated.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const ownOptions = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
const bin = (...parts) => inProject('node_modules', ...parts)

/** A command that passes or fails as a whole, and is read only when it fails. */
const command =
  (...args) =>
  async () => {
    const { code, output } = await run(process.execPath, args, { env: ownOptions })
    if (code !== 0) process.stdout.write(`${lastLines(output, 60)}\n`)
    return one(code === 0)
  }

/** @returns {Count} */
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 })

/** What a runner has counted, from the file that it writes; no file is a failure, whatever its code says. */
async function counted(work, read) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
  const file = path.join(folder, 'result.json')
  const { code } = await work(file)
  const count = await readFile(file, 'utf8').then(
    (text) => read(JSON.parse(text)),
    () => one(false),
  )
  await rm(folder, { recursive: true, force: true })
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

const jest = () =>
  counted(
    (file) =>
      run(process.execPath, [bin('jest', 'bin', 'jest.js'), '--forceExit', '--json', `--outputFile=${file}`], {
        env: {
          ...ownOptions,
          NODE_ENV: 'test',
          NODE_OPTIONS: '--experimental-vm-modules --conditions=production --no-warnings',
        },
        show: true,
      }),
    (result) => ({
      passed: result.numPassedTests,
      // a file that could not be run has no failed tests of its own
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    }),
  )

const built = async () => {
  await build({ environment: ownOptions })
  return one(true)
}

const playwright = async () => {
  const executable = await chromium()
  return counted(
    (file) =>
      run(
        process.execPath,
        [bin('@playwright', 'test', 'cli.js'), 'test', '--project=e2e', '--project=system', '--reporter=list,json'],
        {
          env: { ...ownOptions, PORTAL_CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
          show: true,
        },
      ),
    ({ errors, stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }),
  )
}

/**
 * Every check by its name, in the order in which they run: what is quick and says most comes first.
 *
 * @type {Record<string, () => Promise<Count>>}
 */
export const checks = {
  lint: command(bin('eslint', 'bin', 'eslint.js'), '.'),
  format: command(bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  types: command(bin('typescript', 'bin', 'tsc'), '--noEmit'),
  generated: async () => one(await generatedTypes()),
  migrations: async () => one(await migrationsComplete()),
  jest,
  build: built,
  browser: playwright,
}
