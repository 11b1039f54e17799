import { pbkdf2Sync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { isPublicView } from '@/access/public-view'
import { editor } from '@/fields/rich-text'
import type { Media } from '@/payload-types'
import { passwordHash } from '@/publishing/login/password-work'
import { beforeGlobalSave, beforeSave, type SaveArgs } from '@/publishing/hooks/before-operation'
import { resetSubject } from '@/publishing/mail/password-reset'
import { execute, inTransaction } from '@/seed/database'
import { loginVerifier } from '@/server/requests/login-token'
import { administrator, password } from '../support/people'
import { loginToken, startPayload, type PayloadOnDatabase } from '../support/payload'

// What Payload does without promising it, and we rely on (docs/dependencies.md): after an upgrade these say what has changed.

let own: PayloadOnDatabase
let payload: Payload
let config: SanitizedConfig
let token: string

const overrideAccess = true
const trust = { name: 'A trust', shortName: 'A', summary: 'A trust.', odsCode: 'RXL', slug: 'a-trust' }

interface Answer {
  status: number
  json: { doc?: Record<string, unknown>; errors?: { message: string }[]; message?: string }
}

/** A request to the REST API, as the administrator. */
const ask = async (method: string, address: string, body?: object): Promise<Answer> => {
  const request = new Request(`http://localhost:3000/api/${address}`, {
    method,
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, json: (await response.json()) as Answer['json'] } // Payload's answers
}

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  config = payload.config
  const role = 'administrator'
  await payload.create({
    collection: 'users',
    data: { email: administrator, name: 'Ada', password, role },
    overrideAccess,
  })
  token = await loginToken(payload, { email: administrator, password })
})
afterAll(() => own.remove())

describe('the arguments of `beforeOperation`', () => {
  let id: number

  type Seen = { operation: string; collection: string; args: Partial<SaveArgs> }

  /** What a first hook of a collection is given by a request, and may change. */
  const seenBy = async (
    slug: 'trusts' | 'users',
    request: () => Promise<Answer>,
    change: object = {},
  ): Promise<Seen & Answer> => {
    const seen: Seen[] = []
    const hooks = payload.collections[slug].config.hooks.beforeOperation
    hooks.unshift(
      beforeSave(({ args, collection, operation }) => {
        seen.push({ args, collection, operation })
        return { ...args, data: { ...args.data, ...change } }
      }),
    )
    const answer = await request()
    hooks.shift()
    expect(seen).toHaveLength(1)
    return { ...(seen[0] as Seen), ...answer } // there is one
  }

  test('of a new record are its data; what the hook gives back is saved', async () => {
    const body = { ...trust, _status: 'published' }
    const seen = await seenBy('trusts', () => ask('POST', 'trusts', body), { summary: 'Changed by the hook.' })
    expect(seen).toMatchObject({ operation: 'create', collection: 'trusts', args: { data: body } })
    expect(seen.args.duplicateFromID).toBeUndefined()
    expect(seen.json.doc).toMatchObject({ summary: 'Changed by the hook.' })
    id = Number(seen.json.doc?.id)
  })

  test.each([
    ['draft=true&trash=true', { draft: true, trash: true }],
    ['publishAllLocales=true&publishSpecificLocale=en', { publishAllLocales: true, publishSpecificLocale: 'en' }],
    ['unpublishAllLocales=true', { unpublishAllLocales: true }],
  ])('of a changed record are its id, its data, and each way to publish: %s', async (query, args) => {
    const data = { summary: 'Changed.' }
    const seen = await seenBy('trusts', () => ask('PATCH', `trusts/${id}?${query}`, data))
    expect(seen).toMatchObject({ operation: 'update', args: { data, ...args } })
    expect(String(seen.args.id)).toBe(String(id))
    expect(seen.args.overrideAccess ?? false).toBe(false)
  })

  test('of many changed records have no id', async () => {
    const bin = { deletedAt: '2026-01-01T00:00:00.000Z' }
    const seen = await seenBy('trusts', () => ask('PATCH', `trusts?where[id][equals]=0&trash=true`, bin))
    expect(seen).toMatchObject({ operation: 'update', args: { data: bin, trash: true } })
    expect(seen.args.id).toBeUndefined()
  })

  test('of a copy name the record that is copied', async () => {
    const seen = await seenBy('trusts', () => ask('POST', `trusts/${id}/duplicate`, { odsCode: 'RXM' }))
    expect(seen.operation).toBe('create')
    expect(String(seen.args.duplicateFromID)).toBe(String(id))
  })

  test('of a password that is reset are the new one', async () => {
    const data = { token: 'x', password: 'a-long-password-1' }
    const seen = await seenBy('users', () => ask('POST', 'users/reset-password', data))
    expect(seen).toMatchObject({ operation: 'resetPassword', args: { data } })
  })

  test('of a call of ours say that access is overridden', async () => {
    const seen = await seenBy('trusts', async () => {
      const doc = await payload.update({ collection: 'trusts', id, data: { summary: 'Ours.' }, overrideAccess })
      return { status: 200, json: { doc: { ...doc } } }
    })
    expect(seen.args).toMatchObject({ id, data: { summary: 'Ours.' }, overrideAccess: true })
  })

  test('of a global are its data and each way to publish; what the hook gives back is saved', async () => {
    const seen: SaveArgs[] = []
    const hooks = payload.config.globals.find(({ slug }) => slug === 'home')?.hooks.beforeOperation
    hooks?.unshift(
      beforeGlobalSave((args, slug) => {
        expect(slug).toBe('home')
        seen.push(args)
        return { ...args, data: { ...args.data, lead: 'Changed by the hook.' } }
      }),
    )
    await ask('POST', 'globals/home?draft=true&publishAllLocales=true', { lead: 'A lead.' })
    hooks?.shift()
    expect(seen).toMatchObject([{ data: { lead: 'A lead.' }, draft: true, publishAllLocales: true }])
    expect(await payload.findGlobal({ slug: 'home', draft: true, overrideAccess })).toMatchObject({
      lead: 'Changed by the hook.',
    })
  })
})

describe("an endpoint of ours stands before Payload's of the same address", () => {
  test('when a version of a record is restored', async () => {
    const { docs } = await payload.findVersions({ collection: 'trusts', limit: 1, overrideAccess })
    const { json } = await ask('POST', `trusts/versions/${String(docs[0]?.id)}`)
    expect(json.message).toBe('Restored as a draft. Look at it, then publish it.')
  })

  test('when a version of a global is restored', async () => {
    const { docs } = await payload.findGlobalVersions({ slug: 'home', limit: 1, overrideAccess })
    const { json } = await ask('POST', `globals/home/versions/${String(docs[0]?.id)}`)
    expect(json.message).toBe('Restored as a draft. Look at it, then publish it.')
  })
})

describe('the adapter of the database', () => {
  const names = () => execute(payload, sql`select name from organisations`)

  test('runs statements of ours within a transaction of its own, and takes back all of it', async () => {
    const organisation = { name: 'Taken back', shortName: 'T', _status: 'published' } as const
    let within: unknown
    const work = inTransaction(payload, async (req, executeWithin) => {
      await payload.create({ collection: 'organisations', data: organisation, overrideAccess, req })
      within = await executeWithin(sql`select name from organisations`)
      expect(await names()).toEqual([])
      throw new Error('not this time')
    })
    await expect(work).rejects.toThrow('not this time')
    expect(within).toMatchObject({ rows: [{ name: 'Taken back' }] })
    expect(await names()).toEqual([])
  })
})

describe('errors carry what an answer is made of', () => {
  test('their status and words', async () => {
    const { json, status } = await ask('PATCH', 'trusts/99999999', { name: 'x', _status: 'published' })
    expect([status, json.errors]).toEqual([404, [{ message: expect.stringMatching(/not/i) as string }]])
  })

  test('the fields that are wrong', async () => {
    const { json, status } = await ask('POST', 'trusts', { ...trust, name: '', slug: 'b', _status: 'published' })
    expect(status).toBe(400)
    expect(JSON.stringify(json.errors)).toContain('"path":"name"')
  })

  test("PostgreSQL's code for a value of another kind", async () => {
    const { json, status } = await ask('GET', 'trusts/99999999999999999999')
    expect([status, json.errors]).toEqual([400, [{ message: expect.stringContaining('not of the kind') as string }]])
  })
})

test('a request cannot set the mark of public reads', async () => {
  const marks: boolean[] = []
  const hooks = payload.collections.trusts.config.hooks.beforeRead
  hooks.push(({ doc, req }: { doc: unknown; req: { context: Record<string, unknown> } }) => {
    marks.push(isPublicView(req.context))
    return doc
  })
  await ask('GET', 'trusts?context[publicView]=true&publicView=true')
  hooks.pop()
  expect(marks.length).toBeGreaterThan(0)
  expect(marks).not.toContain(true)
})

test('the mail for a new password goes out with the subject of ours, by which its use is known', async () => {
  const sent: unknown[] = []
  const { sendEmail } = payload.email
  payload.email.sendEmail = async (message) => void sent.push(message)
  await payload.forgotPassword({ collection: 'users', data: { email: administrator }, overrideAccess })
  payload.email.sendEmail = sendEmail
  expect(sent).toMatchObject([
    {
      subject: resetSubject,
      to: administrator,
      html: expect.stringContaining('href="http://localhost:3000/admin/reset/') as string,
    },
  ])
})

test('a login is signed as the server expects before it lets anything through', () => {
  const isLogin = loginVerifier(config.secret)
  expect(isLogin({ authorization: `JWT ${token}` })).toBe(true)
  expect(isLogin({ cookie: `payload-token=${token}` })).toBe(true)
  expect(isLogin({ cookie: `payload-token=${token}` }, Date.now() + 9 * 60 * 60_000)).toBe(false)
  expect(loginVerifier('another secret')({ authorization: `JWT ${token}` })).toBe(false)
})

test('passwords are hashed with the work that stands in for it where there is no account', async () => {
  const { docs } = await payload.db.find<{ hash: string; salt: string }>({
    collection: 'users',
    where: { email: { equals: administrator } },
  })
  const { hash = '', salt = '' } = docs[0] ?? {}
  const { digest, iterations, length } = passwordHash
  expect(hash).toBe(`pbkdf2-sha256-v1:${pbkdf2Sync(password, salt, iterations, length, digest).toString('hex')}`)
})

describe('the files of an upload', () => {
  const picture = async () => {
    const data = await sharp({ create: { width: 1200, height: 40, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    return { data, mimetype: 'image/png', name: 'a.png', size: data.length }
  }
  const add = async () =>
    payload.create({ collection: 'media', data: { alt: 'A band' }, file: await picture(), overrideAccess })

  test('come on the request, under the names that are saved', async () => {
    let seen: unknown[] = []
    const hooks = config.collections.find(({ slug }) => slug === 'media')?.hooks.afterChange ?? []
    // before our own, which takes what it has stored off the request
    hooks.unshift(({ data, doc, req }) => {
      const { filename, sizes } = data as Media // typed as any
      seen = [
        filename,
        Object.keys(sizes ?? {}),
        req.file?.data.subarray(8, 12).toString(),
        Object.keys(req.payloadUploadSizes ?? {}),
      ]
      return doc as unknown
    })
    const { filename } = await add()
    hooks.shift()
    const sizes = ['small', 'medium']
    expect(seen).toEqual([filename, expect.arrayContaining(sizes), 'WEBP', expect.arrayContaining(sizes)])
  })

  test('are deleted by Payload from its own folder alone, although the save fails', async () => {
    const { filename, id } = await add()
    const [theirs, ours] = ['nowhere', 'uploads/media'].map((folder) =>
      path.join(process.env.PORTAL_DATA ?? '', folder, filename ?? ''),
    ) as [string, string] // of two folders
    await mkdir(path.dirname(theirs), { recursive: true })
    await copyFile(ours, theirs)
    const [data, file] = [{ alt: '\u200B' }, await picture()]
    await expect(payload.update({ collection: 'media', data, file, id, overrideAccess })).rejects.toThrow(
      'Text alternative',
    )
    expect([existsSync(theirs), existsSync(ours)]).toEqual([false, true])
  })
})

test('a login over REST sets the cookie and says it nowhere else', async () => {
  const request = new Request('http://localhost:3000/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: administrator, password }),
  })
  const response = await handleEndpoints({ config, request })
  expect(response.headers.get('set-cookie')).toMatch(/^payload-token=[^;]+;.*HttpOnly/i)
  expect(Object.keys((await response.json()) as object).sort()).toEqual(['exp', 'message', 'user'])
})

test('a query that is too large is refused in each operation that reads', async () => {
  const where = `where[${'trusts.'.repeat(10)}name][equals]=a`
  for (const address of ['trusts', 'trusts/count', 'trusts/versions', 'users', 'media'])
    expect([address, (await ask('GET', `${address}?${where}`)).status]).toEqual([address, 400])
  expect((await ask('DELETE', `trusts?${where}`)).status).toBe(400)
})

test('the editor stores texts in the form that pages read', async () => {
  const { textOf } = await import('@/content/rich-text')
  const markdown =
    '## Heading\n\nWords, **bold**.\n\n- one\n- two\n\n1. first\n\n> Said.\n\n[A link](https://www.nhs.uk)'
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor })
  expect(await textOf(convertMarkdownToLexical({ editorConfig, markdown }))).toMatchObject([
    { kind: 'heading', level: 2 },
    { kind: 'paragraph', content: [{ text: 'Words, ' }, { text: 'bold', bold: true }, { text: '.' }] },
    { kind: 'list', ordered: false, items: [{}, {}] },
    { kind: 'list', ordered: true, items: [{ content: [{ text: 'first' }] }] },
    { kind: 'quote' },
    { kind: 'paragraph', content: [{ kind: 'link', href: 'https://www.nhs.uk', content: [{ text: 'A link' }] }] },
  ])
})
