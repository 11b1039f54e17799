import { existsSync } from 'node:fs'
import path from 'node:path'
import { inProject, lastLines, run } from '../start/commands.mjs'
import { Stop } from '../start/errors.mjs'
import { step } from '../start/output.mjs'

/** Chromium without windows: it renders the same pages with half of the processor's time. */
const shell = 'chromium-headless-shell'
const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
/** Where Chromium and its kin stand on macOS. */
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** @param {string[]} names */
const inPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file))

const playwrights = async () => {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

const fromPlaywright = async () => {
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const { output } = await run(process.execPath, [cli, 'install', ...(mayInstall ? ['--with-deps'] : []), 'chromium'])
  return { file: await playwrights(), output }
}

/** @param {string} browser its package in Debian */
const fromDebian = async (browser) => {
  await run('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-liberation'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return inPath(browser)
}

/**
 * The browser for the tests: the one that PORTAL_CHROMIUM names, else the one that costs least of those that are
 * installed or can be fetched.
 *
 * @returns {Promise<string>} the program's path
 */
export async function chromium() {
  const named = process.env.PORTAL_CHROMIUM || inPath(shell)
  if (named) return named
  const there = inPath(...programs) ?? applications.find((file) => existsSync(file)) ?? (await playwrights())
  if (there && !mayInstall) return there
  return step('Chromium installed', async () => {
    const found = (mayInstall && (await fromDebian(shell))) || there
    if (found) return found
    const { file, output } = await fromPlaywright()
    const last = file ?? (mayInstall ? await fromDebian('chromium') : undefined)
    if (last) return last
    throw new Stop(
      `No Chromium was found or could be installed. Install Chromium or Chrome, or set PORTAL_CHROMIUM to its path.\n${lastLines(output, 5)}`,
    )
  })
}
