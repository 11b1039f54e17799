import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: './' })

/** What both projects share; the export conditions choose plain builds (docs/dependencies.md says why). */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // next/jest would turn .mjs files into CommonJS, which Node then runs as modules.
  transformIgnorePatterns: ['/node_modules/', '\\.mjs$'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
}

/** @param {import('jest').Config} project */
const resolved = async (project) => withNext({ ...shared, ...project })()

export default async () => ({
  // of the whole: jest does not look for it in a project
  testTimeout: 60_000,
  projects: [
    {
      ...(await resolved({
        displayName: 'node',
        testEnvironment: 'node',
        testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
        testMatch: ['<rootDir>/tests/unit/**/*.test.ts?(x)', '<rootDir>/tests/integration/**/*.test.ts?(x)'],
      })),
    },
    {
      ...(await resolved({
        displayName: 'components',
        testEnvironment: 'jsdom',
        testEnvironmentOptions: { customExportConditions: ['production', 'browser'] },
        testMatch: ['<rootDir>/tests/components/**/*.test.tsx'],
        setupFilesAfterEnv: ['<rootDir>/tests/components/setup.ts'],
      })),
    },
  ],
})
