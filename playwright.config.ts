import { defineConfig } from '@playwright/test'

const executablePath = process.env.PORTAL_CHROMIUM

/** Two kinds of tests against real servers: `system` starts and stops its own, `e2e` shares one site. */
export default defineConfig({
  testDir: './tests',
  outputDir: '.data/test-results',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
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
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'system', testMatch: 'system/**/*.spec.ts' },
    // not a test: `npm run screenshots`
    { name: 'screenshots', testMatch: 'screenshots/**/*.spec.ts' },
  ],
})
