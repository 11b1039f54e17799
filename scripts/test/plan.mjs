import { existsSync } from 'node:fs'
import path from 'node:path'
import { inProject, root } from '../start/commands.mjs'

/**
 * Which check runs which tests.
 *
 * @type {Record<string, string>}
 */
const runners = {
  'tests/unit': 'jest',
  'tests/components': 'jest',
  'tests/integration': 'jest',
  'tests/e2e': 'browser',
  'tests/system': 'browser',
}

/**
 * What the arguments of `npm test` ask for.
 *
 * @param {string[]} args names of checks, files or folders of tests; none: every check
 * @param {string[]} names of all checks
 * @returns {{ plan: Map<string, string[]>, unknown: string[] }} each check to run, with the paths that it is limited to
 */
export function planOf(args, names) {
  /** @type {Map<string, string[]>} */
  const plan = new Map(
    (args.length === 0 ? names : args.filter((arg) => names.includes(arg))).map((name) => [name, []]),
  )
  const unknown = []
  for (const arg of args.filter((one) => !names.includes(one))) {
    const file = path.relative(root, inProject(arg)).split(path.sep).join('/')
    const runner = runners[file.split('/').slice(0, 2).join('/')]
    if (!runner || !existsSync(inProject(file))) unknown.push(arg)
    // a check that is named itself is not limited
    else if (!args.includes(runner)) plan.set(runner, [...(plan.get(runner) ?? []), file])
  }
  return { plan, unknown }
}
