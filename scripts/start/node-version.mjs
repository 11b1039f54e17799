/**
 * Why a version of Node is too old, in a sentence; '' when it is not.
 *
 * @param {string} version as `process.versions.node` has it
 * @param {string} wanted as package.json has it: '>=20.9.0'
 */
export function nodeProblem(version, wanted) {
  const numbers = (text) =>
    text
      .replace(/^[^\d]*/, '')
      .split('.')
      .map(Number)
  const [is, least] = [numbers(version), numbers(wanted)]
  for (let place = 0; place < 3; place++) {
    if (is[place] > least[place]) return ''
    if (is[place] < least[place])
      return `This is Node ${version}; the portal needs ${least.join('.')} or newer (24 is recommended). Install it from https://nodejs.org, then start again.`
  }
  return ''
}
