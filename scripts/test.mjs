// `npm test`: every check, from nothing. `npm test -- lint jest` runs those named only.
import { installDependencies } from './start/dependencies.mjs'
import { nodeProblem } from './start/node-version.mjs'
import { readFile } from 'node:fs/promises'
import { inProject } from './start/running.mjs'
import { Stop, tell } from './start/telling.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const { engines } = JSON.parse(await readFile(inProject('package.json'), 'utf8'))
const problem = nodeProblem(process.versions.node, engines.node)
if (problem) {
  tell(problem)
  process.exit(1)
}
await installDependencies()
const { checks } = await import('./test/checks.mjs')

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  tell(`There is no check called ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}

/** @type {Count} */
const sum = { passed: 0, failed: 0, skipped: 0 }
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const since = performance.now()
  tell(`\n── ${name}`)
  /** @type {Count} */
  const count = await check().catch((error) => {
    tell(error instanceof Stop ? error.message : error.stack)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  for (const key of Object.keys(sum)) sum[key] += count[key]
  tell(
    `── ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped, ${((performance.now() - since) / 1000).toFixed(0)} s`,
  )
}
tell(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0)
