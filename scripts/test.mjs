// `npm test`: every check, from nothing. `npm test -- lint tests/unit/domain` runs these only.
import { installDependencies } from './start/dependencies.mjs'
import { Stop } from './start/errors.mjs'
import { checkNode } from './start/node-version.mjs'
import { say } from './start/output.mjs'
import { planOf } from './test/plan.mjs'

checkNode()
await installDependencies()
const { stages } = await import('./test/checks.mjs')
const names = stages.flatMap(Object.keys)

const { plan, unknown } = planOf(process.argv.slice(2), names)
if (unknown.length > 0) {
  say(`There is no check and no file of tests called ${unknown.join(', ')}.`)
  say(`Name some of these checks: ${names.join(', ')}; or files or folders such as tests/unit/domain.`)
  process.exit(1)
}

const sum = { passed: 0, failed: 0, skipped: 0 }

/** @param {[string, (typeof stages)[number][string]]} check */
async function runCheck([name, check]) {
  const paths = plan.get(name)
  if (!paths) return
  const since = performance.now()
  say(`\n── ${name}`)
  const { passed, failed, skipped } = await check(paths).catch((error) => {
    say(error instanceof Stop ? error.message : error.stack)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  say(`── ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`)
}

for (const stage of stages) await Promise.all(Object.entries(stage).map(runCheck))
say(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0)
