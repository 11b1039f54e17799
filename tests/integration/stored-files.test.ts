import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, handleEndpoints, type CollectionConfig } from 'payload'
import sharp from 'sharp'
import { noteFiles, settleFiles } from '@/publishing/uploads/unsettled-files'
import { execute } from '@/seed/database'
import { administrator, publisher, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// Whatever becomes of a save or a deletion, the files that lie among the uploads are those that the records name.

type Files = 'media' | 'documents'

let own: PayloadOnDatabase
let admin: Person
let editor: Person
let folder: string

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  admin = await rest.as(administrator)
  editor = await rest.as(publisher)
  folder = path.join(process.env.PORTAL_DATA ?? '', 'uploads')
})
afterAll(async () => {
  await own.remove()
  await rm(trial, { recursive: true })
})

const colour = () => ({ r: Math.floor(Math.random() * 256), g: Math.floor(Math.random() * 256), b: 9 })
const picture = (width = 1200): Promise<Buffer> =>
  sharp({ create: { width, height: 40, channels: 3, background: colour() } })
    .png()
    .toBuffer()
const pdf = (): Buffer =>
  Buffer.from(
    `%PDF-1.7\n% ${randomUUID()}\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000048 00000 n \ntrailer\n<< /Root 1 0 R /Size 2 >>\nstartxref\n85\n%%EOF\n`,
  )

const form = async (files: Files, data: object, bytes?: Buffer): Promise<FormData> => {
  const sent = new FormData()
  const [content, name, type] =
    files === 'media' ? [await picture(), 'a.png', 'image/png'] : [pdf(), 'a.pdf', 'application/pdf']
  sent.set('file', new Blob([new Uint8Array(bytes ?? content)], { type }), name)
  sent.set('_payload', JSON.stringify(data))
  return sent
}
const words = (files: Files) => (files === 'media' ? { alt: randomUUID() } : { title: randomUUID() })
const add = async (files: Files): Promise<{ id: number; filename: string }> =>
  (await editor.ask('POST', `/api/${files}`, await form(files, words(files)), 201)).doc as {
    id: number
    filename: string
  } // Payload's answer

interface Stored {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null }>
}
const named = async (files: Files): Promise<string[]> => {
  const { docs } = await own.payload.find({
    collection: files,
    limit: 0,
    pagination: false,
    trash: true,
    depth: 0,
    overrideAccess: true,
  })
  const names = (docs as Stored[]).flatMap(({ filename, sizes = {} }) => [
    filename,
    ...Object.values(sizes).map((size) => size.filename),
  ])
  return [...new Set(names.filter((name) => typeof name === 'string'))].sort()
}
const lying = async (files: string): Promise<string[]> =>
  (await readdir(path.join(folder, files)).catch(() => [])).sort()

const expectNothingLostOrLeft = async (): Promise<void> => {
  for (const files of ['media', 'documents'] as const) expect(await lying(files)).toEqual(await named(files))
  expect(await lying('unsettled')).toEqual([])
}
afterEach(expectNothingLostOrLeft)

/** Adds a hook to a collection while something is done. */
const withHook = async (
  files: Files,
  kind: 'afterChange' | 'afterDelete',
  work: () => Promise<unknown>,
): Promise<void> => {
  const hooks = own.payload.collections[files].config.hooks[kind] as NonNullable<
    CollectionConfig['hooks']
  >['afterChange'] &
    unknown[]
  hooks.push(() => Promise.reject(new Error('A later hook fails.')))
  try {
    await work()
  } finally {
    hooks.pop()
  }
}

test('a file lies beside its sizes and its crops', async () => {
  const { filename } = await add('media')
  expect((await lying('media')).filter((name) => name.startsWith(filename.replace('.webp', '')))).toHaveLength(5)
  expect(await lying('documents')).toEqual([])
})

describe('a replacement that is refused leaves the old file, and not the new one', () => {
  const nul = 'a\u0000'
  const cases: [Files, string, object][] = [
    ['media', 'words that cannot be seen', { alt: '\u200B' }],
    ['media', 'an object for a text', { alt: 'x', credit: { length: 9999 } }],
    ['media', 'a NUL', { alt: 'x', credit: nul }],
    ['media', 'words that are too long', { alt: 'x'.repeat(300) }],
    ['media', 'a day that is none', { alt: 'x', createdAt: 'garbage' }],
    ['documents', 'words that cannot be seen', { title: '\u200B' }],
    ['documents', 'a NUL', { title: nul }],
    ['documents', 'half a letter', { title: 'a\uD800b' }],
    ['documents', 'a text for yes or no', { title: 'x', governance: 'yes' }],
    ['documents', 'a day that is none', { title: 'x', createdAt: 'garbage' }],
    ['documents', 'another day that is none', { title: 'x', deletedAt: 'garbage' }],
  ]
  test.each(cases)('%s: %s', async (files, _, data) => {
    const { id, filename } = await add(files)
    const before = await lying(files)
    await editor.ask('PATCH', `/api/${files}/${id}`, await form(files, data)).catch(() => undefined)
    const { filename: now } = (await own.payload.findByID({
      collection: files,
      id,
      overrideAccess: true,
      trash: true,
    })) as Stored
    expect(await lying(files)).toContain(now)
    expect(now === filename ? await lying(files) : before).toEqual(before)
  })

  test.each(['media', 'documents'] as const)('%s: a later hook fails', async (files) => {
    const { id } = await add(files)
    const before = await lying(files)
    await withHook(files, 'afterChange', async () =>
      editor.ask('PATCH', `/api/${files}/${id}`, await form(files, words(files)), 500),
    )
    expect(await lying(files)).toEqual(before)
    await withHook(files, 'afterChange', async () =>
      editor.ask('POST', `/api/${files}`, await form(files, words(files)), 500),
    )
    expect(await lying(files)).toEqual(before)
  })

  test('the file is in use and was to go to the bin', async () => {
    const { id } = await add('media')
    const data = { title: 'Uses it', summary: 'x', publishedOn: '2026', image: id, _status: 'published' }
    await own.payload.create({ collection: 'news-posts', data: data as never, overrideAccess: true }) // as Payload makes it
    const before = await lying('media')
    const sent = await form('media', { ...words('media'), deletedAt: new Date().toISOString() })
    await editor.ask('PATCH', `/api/media/${id}`, sent, 400)
    expect(await lying('media')).toEqual(before)
  })

  test('the disk takes no more', async () => {
    const { id } = await add('media')
    const before = await lying('media')
    const aside = path.join(folder, 'aside')
    await rename(path.join(folder, 'media'), aside)
    await writeFile(path.join(folder, 'media'), 'no folder')
    await editor.ask('PATCH', `/api/media/${id}`, await form('media', words('media')), 500)
    await rm(path.join(folder, 'media'))
    await rename(aside, path.join(folder, 'media'))
    expect(await lying('media')).toEqual(before)
    await settleFiles(own.payload)
  })

  test('PostgreSQL refuses at the very end', async () => {
    const { id } = await add('documents')
    const before = await lying('documents')
    await execute(
      own.payload,
      sql`create function refuse_late() returns trigger language plpgsql as $$ begin raise 'late'; end $$`,
    )
    await execute(
      own.payload,
      sql`create constraint trigger refuse_late after update on documents deferrable initially deferred for each row execute function refuse_late()`,
    )
    await editor
      .ask('PATCH', `/api/documents/${id}`, await form('documents', words('documents')))
      .catch(() => undefined)
    await execute(own.payload, sql`drop function refuse_late cascade`)
    expect(await lying('documents')).toEqual(before)
  })
})

/** A small disk in place of a folder, where this user may mount one. */
const mountSmall = (place: string, kilobytes: number): boolean =>
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place]).status === 0
const trial = mkdtempSync(path.join(tmpdir(), 'portal-mount-'))
const mayMount = mountSmall(trial, 4) && spawnSync('umount', [trial]).status === 0
const full = /The disk is full: nothing was saved/

;(mayMount ? describe : describe.skip)('on a full disk', () => {
  const on = async (name: string, kilobytes: number, work: (place: string) => Promise<void>): Promise<void> => {
    const place = path.join(folder, name)
    await mkdir(place, { recursive: true })
    expect(mountSmall(place, kilobytes)).toBe(true)
    try {
      await work(place)
    } finally {
      spawnSync('umount', [place])
    }
  }
  const noise = () =>
    sharp(randomBytes(1200 * 800 * 3), { raw: { width: 1200, height: 800, channels: 3 } })
      .png()
      .toBuffer()

  test('no half of a file is left, and what was there stays', () =>
    on('media', 300, async () => {
      const { id } = await add('media')
      const before = await lying('media')
      const large = await noise()
      for (const [method, address] of [
        ['POST', '/api/media'],
        ['PATCH', `/api/media/${id}`],
      ] as const)
        expect(
          JSON.stringify(await editor.ask(method, address, await form('media', words('media'), large), 507)),
        ).toMatch(full)
      expect(await lying('media')).toEqual(before)
      await admin.ask('DELETE', `/api/media/${id}`)
    }))

  test('nothing is replaced where no note can be written, and what is deleted makes room', async () => {
    const { id, filename } = await add('documents')
    await on('unsettled', 4, async (place) => {
      await writeFile(path.join(place, 'filler'), Buffer.alloc(4096))
      await editor.ask('PATCH', `/api/documents/${id}`, await form('documents', words('documents')), 507)
      expect(await lying('documents')).toContain(filename)
      await admin.ask('DELETE', `/api/documents/${id}`)
      expect(await lying('documents')).not.toContain(filename)
    })
  })
})

describe('a replacement that is saved', () => {
  test.each(['', '?select[id]=true', '?depth=0&select[alt]=true'])('leaves the new file alone (%s)', async (query) => {
    const { id, filename } = await add('media')
    await editor.ask('PATCH', `/api/media/${id}${query}`, await form('media', words('media')))
    expect(await lying('media')).not.toContain(filename)
  })

  test('with the same file keeps it', async () => {
    const bytes = await picture()
    const one = (await editor.ask('POST', '/api/media', await form('media', words('media'), bytes), 201)).doc as {
      id: number
    } // Payload's answer
    await editor.ask('POST', '/api/media', await form('media', words('media'), bytes), 201)
    await editor.ask('PATCH', `/api/media/${one.id}`, await form('media', words('media'), bytes))
    await editor.ask('POST', '/api/media', await form('media', { alt: '\u200B' }, bytes), 400)
  })

  test('while others save and replace it keeps the file that is named', async () => {
    const { id } = await add('documents')
    const file = await Promise.all([1, 2, 3].map(() => form('documents', words('documents'))))
    await Promise.all(
      [...file, ...[1, 2, 3].map(() => words('documents'))].map((data) =>
        admin.ask('PATCH', `/api/documents/${id}`, data),
      ),
    )
  })

  test('the same file added by two at once, one of whom is refused, is there for the other', async () => {
    const bytes = pdf()
    const ask = async (data: object) => editor.ask('POST', '/api/documents', await form('documents', data, bytes))
    const results = await Promise.allSettled([
      ask(words('documents')),
      ask({ title: '\u200B' }),
      ask(words('documents')),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})

describe('a deletion', () => {
  test.each(['media', 'documents'] as const)('of %s takes the files with it, when it is certain', async (files) => {
    const { id, filename } = await add(files)
    await withHook(files, 'afterDelete', () => admin.ask('DELETE', `/api/${files}/${id}`, undefined, 500))
    expect(await lying(files)).toContain(filename)
    await admin.ask('DELETE', `/api/${files}/${id}?select[id]=true`)
    expect(await lying(files)).not.toContain(filename)
  })

  test('of many does too', async () => {
    const { id, filename } = await add('media')
    await admin.ask('DELETE', `/api/media?where[id][equals]=${id}&select[alt]=true`)
    expect(await lying('media')).not.toContain(filename)
  })

  test('within a transaction that is rolled back takes nothing', async () => {
    const { id, filename } = await add('media')
    const transactionID = (await own.payload.db.beginTransaction()) ?? undefined
    await own.payload.delete({ collection: 'media', id, overrideAccess: true, req: { transactionID } })
    expect(await lying('media')).toContain(filename)
    await own.payload.db.rollbackTransaction(transactionID ?? '')
    expect(await lying('media')).toContain(filename)
  })

  test('without a transaction takes the files too', async () => {
    const { id, filename } = await add('media')
    await own.payload.delete({ collection: 'media', id, overrideAccess: true, disableTransaction: true })
    expect(await lying('media')).not.toContain(filename)
  })
})

describe('after a crash', () => {
  test('what no record names is removed at the next start, and nothing else', async () => {
    const { filename } = await add('documents')
    const left = [filename, 'left-over.pdf']
    await writeFile(path.join(folder, 'documents', 'left-over.pdf'), 'x')
    await writeFile(path.join(folder, 'documents', 'left-over.pdf.1.tmp'), 'x')
    await mkdir(path.join(folder, 'unsettled'), { recursive: true })
    await writeFile(
      path.join(folder, 'unsettled', `${randomUUID()}.json`),
      JSON.stringify(left.map((name) => `documents/${name}`)),
    )
    await own.payload.config.onInit(own.payload)
    expect(await lying('documents')).toContain(filename)
  })

  test('what another instance is just adding stays', async () => {
    const transactionID = (await own.payload.db.beginTransaction()) ?? undefined
    await noteFiles(await createLocalReq({ req: { transactionID } }, own.payload), ['documents/coming.pdf'], true)
    await writeFile(path.join(folder, 'documents', 'coming.pdf'), 'x')
    await settleFiles(own.payload)
    expect(await lying('documents')).toContain('coming.pdf')
    await own.payload.db.rollbackTransaction(transactionID ?? '')
  })
})

describe("the panel's address of a file", () => {
  const get = async (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    handleEndpoints({
      config: own.payload.config,
      request: new Request(`http://localhost:3000${address}`, {
        headers: { authorization: `JWT ${editor.token}`, ...headers },
      }),
    })

  test('gives it, whole and in part', async () => {
    const { filename } = await add('media')
    const stored = await readFile(path.join(folder, 'media', filename))
    const whole = await get(`/api/media/file/${filename}`)
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('content-length')]).toEqual([
      200,
      'image/webp',
      String(stored.length),
    ])
    expect(Buffer.from(await whole.arrayBuffer()).equals(stored)).toBe(true)
    const part = await get(`/api/media/file/${filename}`, { range: 'bytes=2-5' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${stored.length}`])
    expect(Buffer.from(await part.arrayBuffer()).equals(stored.subarray(2, 6))).toBe(true)
    expect((await get(`/api/media/file/${filename}`, { range: 'bytes=9999999-' })).status).toBe(416)
  })

  test('says 404 where it is missing on the disk', async () => {
    for (const files of ['media', 'documents'] as const) {
      const { filename } = await add(files)
      const file = path.join(folder, files, filename)
      await rename(file, `${folder}/kept`)
      expect((await get(`/api/${files}/file/${filename}`)).status).toBe(404)
      await rename(`${folder}/kept`, file)
    }
  })

  test.each(['%00', '..%2Fdocuments', 'nothing.webp'])('takes "%s" for no file', async (name) => {
    const { status } = await get(`/api/media/file/${name}`)
    expect([400, 403, 404]).toContain(status)
  })
})

test('many files at once are not replaced on the way to the bin', async () => {
  const { id, filename } = await add('media')
  const sent = await form('media', { deletedAt: null })
  await editor.ask('PATCH', `/api/media?where[id][equals]=${id}&trash=true`, sent)
  const now: Json = (await own.payload.findByID({ collection: 'media', id, overrideAccess: true })) as unknown as Json // what Payload stored
  expect(now.filename).toBe(filename)
})
