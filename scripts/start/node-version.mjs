import { readFileSync } from 'node:fs'

// Old versions of Node read this file, to say that they are too old: nothing newer than Node 14 here.

/** @param {string} version such as 20.9.0 or >=20.9.0 */
const numbers = (version) => version.replace(/^\D*/, '').split('.').map(Number)

/** @param {string} version @param {string} least */
function isOlder(version, least) {
  const [is, wanted] = [numbers(version), numbers(least)]
  const place = is.findIndex((number, at) => number !== wanted[at])
  return place !== -1 && Number(is[place]) < Number(wanted[place])
}

/**
 * Why a version of Node is too old, in a sentence; '' when it is not.
 *
 * @param {string} version as `process.versions.node` has it
 * @param {string} wanted as package.json has it: '>=20.9.0'
 */
export const nodeProblem = (version, wanted) =>
  isOlder(version, wanted)
    ? `This is Node ${version}; the portal needs ${numbers(wanted).join('.')} or newer (24 is recommended). Install it from https://nodejs.org, then start again.`
    : ''

/**
 * What to say of a version that works but gets no security fixes (Node 20: since April 2026); '' of others.
 *
 * @param {string} version as `process.versions.node` has it
 */
export const nodeWarning = (version) =>
  isOlder(version, '22.0.0')
    ? `Node ${version} no longer gets security fixes. The portal runs on it; install Node 24 from https://nodejs.org soon.`
    : ''

/** Ends this process with a sentence where Node is too old; says so where it gets no security fixes. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const problem = nodeProblem(process.versions.node, engines.node)
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  const warning = nodeWarning(process.versions.node)
  if (warning) console.info(warning)
}
