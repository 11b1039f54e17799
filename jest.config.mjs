import { availableParallelism } from 'node:os'
import nextJest from 'next/jest.js'

const next = nextJest({ dir: './' })
const ours = '<rootDir>/tests/support/jest-transform.mjs'

/**
 * A project with Next's transform, behind ours.
 *
 * @param {import('jest').Config} project
 * @returns {Promise<import('jest').Config>}
 */
export const withNext = async (project) => {
  const { transform = {}, ...config } = await next(project)()
  const behind = Object.entries(transform).map(([pattern, use]) =>
    Array.isArray(use) ? [pattern, [ours, { next: use[0], options: use[1] }]] : [pattern, use],
  )
  return { ...config, transform: Object.fromEntries(behind) }
}

/** What the projects share; the export conditions choose plain builds (docs/dependencies.md says why). */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // next/jest would turn .mjs files into CommonJS, which Node then runs as modules.
  transformIgnorePatterns: ['/node_modules/', '\\.mjs$'],
  // Next resolves this by itself; Jest looks for the tests of a changed file with it.
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
}
export const inNode = {
  ...shared,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
}

/** @type {import('jest').Config[]} */
const projects = [
  { ...inNode, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts?(x)'] },
  {
    ...inNode,
    displayName: 'integration',
    testMatch: ['<rootDir>/tests/integration/**/*.test.ts?(x)'],
    globalSetup: '<rootDir>/tests/support/jest-setup.mjs',
    globalTeardown: '<rootDir>/tests/support/jest-teardown.mjs',
  },
  {
    ...shared,
    displayName: 'components',
    testEnvironment: 'jsdom',
    testEnvironmentOptions: { customExportConditions: ['production', 'browser'] },
    testMatch: ['<rootDir>/tests/components/**/*.test.tsx'],
    setupFilesAfterEnv: ['<rootDir>/tests/components/setup.ts'],
  },
]

export default async () => ({
  // of the whole: jest does not look for it in a project
  testTimeout: 60_000,
  maxWorkers: Math.max(2, availableParallelism()),
  projects: await Promise.all(projects.map(withNext)),
})
