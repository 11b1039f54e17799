import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '../support/worker-site'

// What the finder keeps of a place, and what it weighs.

/** Every way to write one household's postcode that comes to mind: one that no centre has. */
const spellings = [
  'LA9 5ZZ',
  'la95zz',
  'LA9+5ZZ',
  'LA9%C2%A05ZZ',
  'LA9-5ZZ',
  ' la9  5zz ',
  'Kendal LA9 5ZZ',
  'LA9 5ZZ\u200b',
]
const whole = /LA9\W{0,3}5ZZ/i

/** Text of every file below a folder that holds some of it. */
const filesWith = async (folder: string, wanted: RegExp): Promise<string[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  const held = await Promise.all(
    files.map(async (file) => {
      const name = path.join(file.parentPath, file.name)
      return wanted.test(name) || wanted.test(await readFile(name, 'latin1')) ? [name] : []
    }),
  )
  return held.flat()
}

for (const address of ['/community-diagnostic-centres', '/tests/mri-scan'])
  test(`${address}: of a whole postcode the first half is kept, and the rest is in no address, key or log`, async ({
    site,
  }) => {
    for (const near of spellings) {
      const asked = `${address}?near=${near.includes('%') || near.includes('+') ? near : encodeURIComponent(near)}`
      const { headers, status, text } = await site.server.get(asked)
      expect([asked, status, text]).toEqual([asked, 308, ''])
      expect(headers.get('cache-control')).toBe('no-store')
      const location = headers.get('location') ?? ''
      expect(location).toMatch(/^\/[a-z/-]+\?near=(?:Kendal%2C\+)?LA9$/)
      const found = await site.server.get(location)
      expect(found.status).toBe(200)
      expect(found.text).toContain('from LA9')
      expect(found.text).not.toMatch(whole)
      // other sites learn no address of ours
      expect(found.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    }
    expect(Object.keys(await site.server.rendered()).filter((key) => whole.test(decodeURIComponent(key)))).toEqual([])
    expect(await filesWith(site.data, whole)).toEqual([])
  })

test('the finder, its answers and a centre weigh less than 12 KB, with their maps', async ({ site }) => {
  for (const address of [
    '/community-diagnostic-centres',
    '/community-diagnostic-centres?test=mri-scan&near=LA9',
    '/community-diagnostic-centres?test=blood-test&step-free=yes',
    '/community-diagnostic-centres/preston-healthport',
    '/community-diagnostic-centres/heysham-primary-care-centre',
    '/tests/who-can-refer',
  ]) {
    const { status, text } = await site.server.get(address)
    expect([address, status, gzipSync(text).length < 12 * 1024]).toEqual([address, 200, true])
  }
})

test('the pages of the finder offer no dead end, and keep the order of their addresses', async ({ site }) => {
  const { text } = await site.server.get('/community-diagnostic-centres?near=LA9&test=mri-scan')
  const links = [...text.matchAll(/href="(\/community-diagnostic-centres\?[^"#]*)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  expect(links.length).toBeGreaterThan(2)
  for (const link of new Set(links)) {
    const answer = await site.server.get(link)
    expect([link, answer.status]).toEqual([link, 200])
  }
  // no form for a place, so nothing is wrong with it
  const none = await site.server.get('/tests/sleep-study?near=Nowhere')
  expect(none.text).toContain('No community diagnostic centre is listed for this test yet.')
  expect(none.text).not.toContain('There is a problem')
})
