import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

const executablePath = process.env.PORTAL_CHROMIUM

/** Tests against real servers: most files of `system` start their own, those of `e2e` share one in each worker. */
export default defineConfig({
  testDir: './tests',
  outputDir: '.data/test-results',
  globalSetup: './tests/support/playwright-setup.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // a worker has a site and a browser: more than 4 would fill the memory of many machines
  workers: Math.min(4, Math.max(2, availableParallelism())),
  retries: 0,
  forbidOnly: true,
  use: {
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    // the long files first: the short tests of `e2e` fill what is left of the time
    { name: 'system', testMatch: 'system/**/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', fullyParallel: true },
    // not a test: `npm run screenshots`
    { name: 'screenshots', testMatch: 'screenshots/**/*.spec.ts' },
  ],
})
