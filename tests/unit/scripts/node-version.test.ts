import { nodeProblem, nodeWarning } from '@/scripts/start/node-version.mjs'

test.each(['20.9.0', '20.9.1', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version, '>=20.9.0')).toBe('')
})

test.each(['20.8.9', '19.9.9', '18.20.0', '8.0.0'])('Node %s is too old, and what to do is said', (version) => {
  expect(nodeProblem(version, '>=20.9.0')).toBe(
    `This is Node ${version}; the portal needs 20.9.0 or newer (24 is recommended). Install it from https://nodejs.org, then start again.`,
  )
})

test.each(['20.9.0', '20.20.2', '21.7.3'])('Node %s works, but gets no security fixes', (version) => {
  expect(nodeWarning(version)).toBe(
    `Node ${version} no longer gets security fixes. The portal runs on it; install Node 24 from https://nodejs.org soon.`,
  )
})

test.each(['22.0.0', '24.1.0', '100.0.0'])('Node %s gets security fixes', (version) => {
  expect(nodeWarning(version)).toBe('')
})
