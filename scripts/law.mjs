// `npm run law -- --seed 7 --edits 1000`: the law of the page cache over random edits; without a seed, over new ones.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { build } from './start/build.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { inProject, run } from './start/commands.mjs'
import { Stop } from './start/errors.mjs'
import { say } from './start/output.mjs'

/**
 * A number of the command line.
 *
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} unset what it is when it is not set
 */
function numberOf(name, text, unset) {
  if (text === undefined) return unset
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Stop(`--${name} is "${text}"; it must be a whole number above 0.`)
}

async function law() {
  const options = /** @type {const} */ ({ seed: { type: 'string' }, edits: { type: 'string' } })
  const { values } = parseArgs({ options })
  const seed = numberOf('seed', values.seed, randomInt(1, 2 ** 31))
  const edits = numberOf('edits', values.edits, 300)
  await installDependencies()
  await build({ environment: process.env })
  const { code } = await run(
    process.execPath,
    [inProject('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=system', 'law.spec'],
    {
      env: {
        ...process.env,
        PORTAL_LAW_SEED: String(seed),
        PORTAL_LAW_EDITS: String(edits),
      },
      show: true,
    },
  )
  if (code !== 0) say(`The seed was ${seed}: npm run law -- --seed ${seed} --edits ${edits} makes the same edits.`)
  return code
}

process.exitCode = await law().catch((error) => {
  say(error instanceof Stop ? error.message : error.stack)
  return 1
})
