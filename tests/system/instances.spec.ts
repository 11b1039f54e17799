import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { publisher } from '../support/people'
import { addition } from '../support/role-records'
import { startServer } from '../support/server'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Several instances on one database, as docs/operations.md says.

const logOf = (data: string): Promise<string> => readFile(path.join(data, 'server.log'), 'utf8')

/** Uploads a picture at one instance and returns its public address and name. */
const upload = async (url: string, token: string): Promise<{ id: number; filename: string }> => {
  const form = (await addition('media', { trust: 0, body: 0, seat: 0 })) as FormData // what it is for an upload
  const response = await fetch(`${url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  return ((await response.json()) as { doc: { id: number; filename: string } }).doc // Payload's answer
}

const postWith = async (site: Site, image: number): Promise<void> => {
  const editor = await site.server.login(publisher)
  const data = {
    title: `With a picture ${image}`,
    summary: 'x',
    publishedOn: '2026-11-20',
    _status: 'published',
    image,
  }
  await editor.ask('POST', '/api/news-posts', data)
}

test('two that share the folder and the secret have the same files, logins and pages', async ({ site }) => {
  test.setTimeout(120_000)
  const other = await site.another({ data: site.data })
  const { token } = await site.server.login(publisher)
  const picture = await upload(site.server.url, token)
  await postWith(site, picture.id)
  for (const { url } of [site.server, other]) {
    await expect.poll(async () => (await fetch(`${url}/files/${picture.filename}`)).status).toBe(200)
    const panel = await fetch(`${url}/api/media/file/${picture.filename}`, {
      headers: { authorization: `JWT ${token}` },
    })
    expect(panel.status).toBe(200)
    await expect.poll(async () => (await fetch(`${url}/news`)).text()).toContain(`With a picture ${picture.id}`)
  }
  // both write to one log, as both have one folder
  expect(await logOf(site.data)).not.toContain('Another instance')
})

test('one that shares neither says so at its start', async ({ site }) => {
  test.setTimeout(120_000)
  const data = path.join(path.dirname(site.data), 'stranger')
  const stranger = await startServer({
    ...site.environment,
    PORTAL_DATA: data,
    PAYLOAD_SECRET: 'another-secret-for-the-tests-0123456789',
  })
  const said = await logOf(data)
  expect(said).toContain('with another PAYLOAD_SECRET')
  expect(said).toContain('with another folder of uploads')
  await stranger.stop()
})

test('what is uploaded is for the owner and group of the site alone', async ({ site }) => {
  const { token } = await site.server.login(publisher)
  const { filename } = await upload(site.server.url, token)
  const folder = path.join(site.data, 'uploads')
  const mode = async (...parts: string[]) => ((await stat(path.join(folder, ...parts))).mode & 0o777).toString(8)
  expect([await mode(), await mode('media'), await mode('media', filename)]).toEqual(['750', '750', '640'])
})
