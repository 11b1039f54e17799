import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from '@jest/globals'
import postcss from 'postcss'
import * as sass from 'sass'
import nhsukUsed from '@/scripts/styles/nhsuk-used.mjs'

const source = path.resolve('app/(site)/nhsuk.scss')

/** The design system's part of the stylesheet, as the build makes it. (The browser tests weigh the whole.) */
const nhsukPart = async (): Promise<string> => {
  const { css } = sass.compile(source, { style: 'compressed', quietDeps: true, logger: sass.Logger.silent })
  return (await postcss([nhsukUsed()]).process(css, { from: source })).css
}

let css = ''
beforeAll(async () => {
  css = await nhsukPart()
})

test('the design system takes at most 12 KB gzip of the 20 that the stylesheet may have', () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThan(12 * 1024)
})

test('it stands in a layer of its own, that the order of layers names second', () => {
  expect(css.replaceAll(/\s|\uFEFF/g, '')).toMatch(/^@layertheme,nhsuk,components,utilities;@layernhsuk\{/)
})

test('it asks only for pictures that this site has', () => {
  const asked = [...css.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, address]) =>
    address === undefined ? [] : [address],
  )
  expect(
    asked.filter((address) => !address.startsWith('data:') && !fs.existsSync(path.join('public', address))),
  ).toEqual([])
})

test.each([
  '.nhsuk-card--clickable',
  '.nhsuk-header__navigation-link',
  '.nhsuk-tag--green',
  '.nhsuk-table--responsive',
])('it holds %s', (part) => {
  expect(css).toContain(part)
})

test.each(['.nhsuk-tabs', '.nhsuk-header__account', '-ms-high-contrast'])(
  'it does not hold %s, which no page needs',
  (part) => {
    expect(css).not.toContain(part)
  },
)
