import { existsSync } from 'node:fs'
import path from 'node:path'
import { inProject, lastLines, run } from '../start/commands.mjs'
import { Stop } from '../start/errors.mjs'
import { step } from '../start/output.mjs'

/** Where Chromium and its kin stand on macOS. */
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const installed = () =>
  [
    ...programs.flatMap((name) =>
      (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
    ),
    ...applications,
  ].find((file) => existsSync(file))

const playwrights = async () => {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

const fromPlaywright = async () => {
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js')
  return run(process.execPath, [cli, 'install', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium'])
}

const fromDebian = () =>
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/**
 * The browser for the tests: the one that PORTAL_CHROMIUM names, else an installed one, else Playwright's
 * own, else Debian's; what is missing is fetched.
 *
 * @returns {Promise<string>} the program's path
 */
export async function chromium() {
  const there = process.env.PORTAL_CHROMIUM || installed() || (await playwrights())
  if (there) return there
  return step('Chromium installed', async () => {
    const tried = await fromPlaywright()
    const own = await playwrights()
    if (tried.code === 0 && own) return own
    if (existsSync('/usr/bin/apt-get')) await fromDebian()
    const debians = installed()
    if (debians) return debians
    throw new Stop(
      `No Chromium was found or could be installed. Install Chromium or Chrome, or set PORTAL_CHROMIUM to its path.\n${lastLines(tried.output, 5)}`,
    )
  })
}
