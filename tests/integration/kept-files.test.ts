import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { completeFiles } from '@/publishing/uploads/completed-files'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'
import { until } from '../support/until'

// Which files are taken, what is stored of them, and what nobody changes or deletes under a page that shows it.

let own: PayloadOnDatabase
let who: Record<'admin' | 'publisher' | 'author' | 'secretariat', Person & { id: number }>
let count = 0

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  who = {
    admin: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

interface File {
  bytes: Buffer
  name: string
  type: string
}

interface Stored {
  id: number
  filename: string
  alt?: string
}

const form = ({ bytes, name, type }: File, data: object): FormData => {
  const sent = new FormData()
  sent.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  sent.set('_payload', JSON.stringify(data))
  return sent
}
const square = (width = 30) =>
  sharp({ create: { width, height: 30, channels: 3, background: { r: ++count % 256, g: 0, b: 0 } } })
const png = async (name = 'a.png'): Promise<File> => ({
  bytes: await square().png().toBuffer(),
  name,
  type: 'image/png',
})
const pdf = (inside = '', name = 'a.pdf', type = 'application/pdf'): File => ({
  bytes: Buffer.from(
    `%PDF-1.7\n% ${++count}\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000015 00000 n \ntrailer\n<< /Root 1 0 R /Size 2 >>\nstartxref\n52\n%%EOF\n`,
    'latin1',
  ),
  name,
  type,
})
const add = async (by: Person, collection: 'media' | 'documents', file: File, data: object = {}): Promise<Stored> => {
  const words = collection === 'media' ? { alt: 'A square' } : { title: 'A document' }
  return (await by.ask('POST', `/api/${collection}`, form(file, { ...words, ...data }), 201)).doc as Stored // Payload's answer
}
const refused = async (collection: 'media' | 'documents', file: File): Promise<string> =>
  JSON.stringify(await who.publisher.ask('POST', `/api/${collection}`, form(file, { alt: 'x', title: 'x' }), 400))
const create = async (collection: CollectionSlug, data: object): Promise<Json> =>
  (await own.payload.create({ collection, data: data as never, overrideAccess: true })) as unknown as Json // of one of several collections
const stored = (collection: CollectionSlug, id: number): Promise<Json> =>
  own.payload.findByID({ collection, depth: 0, id, overrideAccess: true, trash: true }) as unknown as Promise<Json> // see above
const page = (layout: object[], more: object = {}) => ({
  title: `Page ${++count}`,
  summary: 'A page.',
  layout,
  ...more,
})

/** Where files lie. */
const folder = (of = 'media') => path.join(process.env.PORTAL_DATA ?? '', 'uploads', of)

describe('pictures that are refused', () => {
  const picture = (bytes: Buffer, name: string, type: string): File => ({ bytes, name, type })
  const cases: [string, () => Promise<File>, RegExp][] = [
    ['an AVIF', async () => picture(await square().avif().toBuffer(), 'a.avif', 'image/avif'), /JPEG, PNG or WebP/],
    [
      'an AVIF that says it is a PNG',
      async () => picture(await square().avif().toBuffer(), 'a.png', 'image/png'),
      /JPEG, PNG or WebP/,
    ],
    [
      'a HEIC of a telephone',
      async () =>
        picture(
          Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic' + '\0'.repeat(200), 'latin1'),
          'IMG_1.HEIC',
          'image/heic',
        ),
      /./,
    ],
    [
      'the same as a JPEG',
      async () =>
        picture(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic' + '\0'.repeat(200), 'latin1'), 'a.jpg', 'image/jpeg'),
      /HEIC.*Save it as JPEG/,
    ],
    [
      'an animated WebP',
      async () => {
        const [one, two] = [await square(20).raw().toBuffer(), await square(20).negate().raw().toBuffer()]
        const frames = { raw: { width: 20, height: 60, channels: 3, pageHeight: 30 } } as const
        return picture(
          await sharp(Buffer.concat([one, two]), frames)
            .webp()
            .toBuffer(),
          'a.webp',
          'image/webp',
        )
      },
      /moves or may move.*still picture/,
    ],
    [
      'a GIF that says it is a PNG',
      async () => picture(await square().gif().toBuffer(), 'a.png', 'image/png'),
      /still picture/,
    ],
    [
      'an animated PNG',
      async () => {
        const bytes = await square().png().toBuffer()
        const chunk = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93p', 'latin1')
        return picture(Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]), 'a.png', 'image/png')
      },
      /still picture/,
    ],
    [
      '49 megapixels',
      async () =>
        picture(
          await sharp({ create: { width: 7000, height: 7000, channels: 3, background: 'red' } })
            .png()
            .toBuffer(),
          'a.png',
          'image/png',
        ),
      /49 megapixels, and 25 are the most. Make it smaller/,
    ],
    ...(['as it is', 'turned by its camera'] as const).map((how): [string, () => Promise<File>, RegExp] => [
      `one that is too tall, ${how}`,
      async () => {
        const [width, height, orientation] = how === 'as it is' ? [1000, 17_000, 1] : [17_000, 1000, 6]
        const bytes = await sharp({ create: { width, height, channels: 3, background: 'red' } })
          .withMetadata({ orientation })
          .jpeg()
          .toBuffer()
        return picture(bytes, 'a.jpg', 'image/jpeg')
      },
      /17,000 pixels high, and 16,383 are the most/,
    ]),
    [
      'a JPEG cut short',
      async () =>
        picture(
          (
            await sharp(randomBytes(30_000), { raw: { width: 100, height: 100, channels: 3 } })
              .jpeg()
              .toBuffer()
          ).subarray(0, 5_000),
          'a.jpg',
          'image/jpeg',
        ),
      /damaged or not complete|not a JPEG/,
    ],
  ]
  test.each(cases)('%s', async (_, file, words) => expect(await refused('media', await file())).toMatch(words))

  test('25 megapixels are taken', async () => {
    const bytes = await sharp({ create: { width: 5000, height: 5000, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer()
    await add(who.publisher, 'media', { bytes, name: 'a.jpg', type: 'image/jpeg' })
  })
})

describe('documents', () => {
  const stream = (dictionary: string, content: string, pack = deflateSync(Buffer.from(content, 'latin1'))) =>
    `>>\nendobj\n7 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${pack.length} >>\nstream\n${pack.toString('latin1')}\nendstream`
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
  const cases: [string, string, RegExp][] = [
    ['a script that runs when it is opened', `/OpenAction ${script}`, /a script.*Print it to PDF/],
    ['the same with an escaped name', '/OpenAction << /S /J#61vaScript /J#53 (app.alert) >>', /a script/],
    ['a script among its names', '/Names << /JavaScript << /Names [(a) 5 0 R] >> >>', /a script/],
    ['a program that is started', '/OpenAction << /S /Launch /F (cmd.exe) >>', /starts a program/],
    ['a file inside', '/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>', /another file/],
    [
      'a file that is attached to a place',
      '/Annots [<< /Subtype /FileAttachment /FS << /EF << /F 9 0 R >> >> >>]',
      /another file/,
    ],
    ['a form that runs scripts', '/AcroForm << /XFA 9 0 R >>', /form/],
    ['a script in packed objects', stream('/Type /ObjStm /N 1 /First 4', `5 0 ${script}`), /a script/],
    ['the same without saying what the stream is', stream('/N 1 /First 4', `5 0 ${script}`), /a script/],
    [
      'an escaped script in packed objects',
      stream('/Type /ObjStm /N 1 /First 4', '5 0 << /S /#4aavaScript >>'),
      /a script/,
    ],
    [
      'a script far inside packed objects',
      stream('/Type /ObjStm /N 1 /First 4', `${' '.repeat(300_000)}${script}`),
      /a script/,
    ],
    ['more streams than can be looked through', `>>\n${'stream\n'.repeat(60_000)}`, /more than can be looked through/],
    ['protection', '/Encrypt 9 0 R', /protected.*without protection/],
    [
      'packed objects in an unusual way',
      stream('/Type /ObjStm /N 1 /First 4 /DecodeParms << /Predictor 12 >>', '5 0 << /Type /Page >>'),
      /unusual.*Print it to PDF/,
    ],
  ]
  test.each(cases)('with %s are refused', async (_, inside, words) =>
    expect(await refused('documents', pdf(inside))).toMatch(words),
  )

  test.each([
    ['a word like JavaScript in its text', '/Title (About JavaScript and /Launchpad)'],
    ['a link', '/Annots [<< /Subtype /Link /A << /S /URI /URI (https://www.nhs.uk) >> >>]'],
    ['packed objects and text', stream('/Type /ObjStm /N 1 /First 4', '5 0 << /Type /Page >>')],
  ])('with %s are taken', async (_, inside) =>
    expect((await add(who.publisher, 'documents', pdf(inside))).id).toBeGreaterThan(0),
  )

  test.each(['a.bat', 'a.hta', 'a.exe', 'a.pdf.js', 'a.PDF', 'a', '.htaccess', 'a.html'])(
    'called %s are stored as .pdf',
    async (name) => {
      const { filename } = await add(who.publisher, 'documents', pdf('', name))
      expect(filename).toMatch(/^[a-z0-9-]+\.pdf$/)
      const changed = await who.publisher.ask(
        'PATCH',
        `/api/documents/${(await add(who.publisher, 'documents', pdf())).id}`,
        form(pdf('', name), { title: 'x' }),
      )
      expect((changed.doc as Stored).filename).toMatch(/\.pdf$/)
    },
  )
})

test('nothing makes the server fetch a file from elsewhere', async () => {
  const { id } = await add(who.publisher, 'media', await png())
  const elsewhere = { alt: 'x', title: 'x', filename: 'a.png', url: 'http://127.0.0.1:9/a.png', sizes: {} }
  for (const collection of ['media', 'documents']) {
    await who.publisher.ask('POST', `/api/${collection}`, elsewhere, 400)
    await who.publisher.ask('POST', `/api/${collection}/${id}/duplicate`, elsewhere, 404)
  }
  const before = await stored('media', id)
  await who.publisher.ask(
    'PATCH',
    `/api/media/${id}?uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=4`,
    elsewhere,
  )
  const after = await stored('media', id)
  expect([after.filename, after.url, after.filesize]).toEqual([before.filename, before.url, before.filesize])
})

describe('a file that the public is shown', () => {
  const changes = async (): Promise<[string, object | FormData][]> => [
    ['its words', { alt: 'Changed' }],
    ['its credit', { credit: 'Somebody' }],
    ['its file', form(await png(), { alt: 'Another square' })],
  ]

  test('is changed only by who may publish where it is shown', async () => {
    const own1 = await add(who.author, 'media', await png())
    for (const [, data] of await changes()) await who.author.ask('PATCH', `/api/media/${own1.id}`, data)
    const title = `Shows it ${++count}`
    await create('news-posts', { title, summary: 'x', publishedOn: '2026', image: own1.id, _status: 'published' })
    const before = await stored('media', own1.id)
    for (const [, data] of await changes())
      expect(JSON.stringify(await who.author.ask('PATCH', `/api/media/${own1.id}`, data, 400))).toMatch(
        new RegExp(`This file is public.*${title}.*Ask somebody who may publish`),
      )
    expect(await stored('media', own1.id)).toEqual(before)
    await who.publisher.ask('PATCH', `/api/media/${own1.id}`, { alt: 'By a publisher' })
  })

  test('is theirs alone too when many others name it who are not public', async () => {
    const file = await add(who.author, 'media', await png())
    const post = (title: string, more: object) =>
      own.payload.create({
        collection: 'news-posts',
        data: { title, summary: 'x', publishedOn: '2026', image: file.id, slug: `crowd-${++count}`, ...more } as never,
        draft: !('_status' in more),
        overrideAccess: true,
      })
    const others = async () => {
      for (let number = 0; number < 6; number++) {
        await post(`Draft ${number}`, {})
        await post(`Binned ${number}`, { _status: 'published', deletedAt: new Date().toISOString() })
      }
    }
    await others()
    await who.author.ask('PATCH', `/api/media/${file.id}`, { alt: 'Before it is public' })
    const title = `Shown among many ${++count}`
    await post(title, { _status: 'published' })
    await others()
    for (const [, data] of await changes())
      expect(JSON.stringify(await who.author.ask('PATCH', `/api/media/${file.id}`, data, 400))).toContain(title)
    const { usesOf } = await import('@/content/editors/uses')
    const { uses } = (await usesOf(
      {
        ...(await own.payload.findByID({ collection: 'users', id: who.publisher.id, overrideAccess: true })),
        collection: 'users',
      },
      'media',
      file.id,
    )) ?? { uses: [] }
    expect(uses[0]?.title).toBe(title)
  })

  test('stays so for many at once', async () => {
    const file = await add(who.author, 'media', await png())
    const title = `Shows it ${++count}`
    await create('news-posts', { title, summary: 'x', publishedOn: '2026', image: file.id, _status: 'published' })
    const before = await stored('media', file.id)
    const sent = form(await png(), { deletedAt: null })
    await who.author.ask('PATCH', `/api/media?where[id][equals]=${file.id}&trash=true`, sent).catch(() => undefined)
    expect(await stored('media', file.id)).toMatchObject({ filename: before.filename, alt: before.alt })
  })

  test("of a meeting is the secretariat's to change, and of a page is not", async () => {
    const paper = await add(who.secretariat, 'documents', pdf())
    const body = await create('governance-bodies', {
      name: `Body ${++count}`,
      kind: 'group',
      summary: 'x',
      termsOfReference: paper.id,
      _status: 'published',
    })
    await who.secretariat.ask('PATCH', `/api/documents/${paper.id}`, { title: 'Changed' })
    expect(body.id).toBeDefined()
    const other = await add(who.secretariat, 'documents', pdf(), { governance: false })
    await create('pages', page([{ blockType: 'downloads', documents: [other.id] }], { _status: 'published' }))
    await who.secretariat.ask('PATCH', `/api/documents/${other.id}`, { title: 'Changed' }, 400)
    await who.secretariat.ask('PATCH', `/api/documents/${other.id}`, { governance: true }, 400)
  })

  test('is free again when it is shown no more', async () => {
    const file = await add(who.author, 'documents', pdf())
    const { id } = await create(
      'pages',
      page([{ blockType: 'downloads', documents: [file.id] }], { _status: 'published' }),
    )
    await who.author.ask('PATCH', `/api/documents/${file.id}`, { title: 'Changed' }, 400)
    await own.payload.update({ collection: 'pages', id: Number(id), data: { _status: 'draft' }, overrideAccess: true })
    await who.author.ask('PATCH', `/api/documents/${file.id}`, { title: 'Changed' })
  })
})

describe('a file in use', () => {
  const bin = () => ({ deletedAt: new Date().toISOString() })
  const places: [string, (id: number) => Promise<unknown>][] = [
    [
      'a published page',
      (id) =>
        create(
          'pages',
          page([{ blockType: 'downloads', documents: [id] }], { title: 'Uses it', _status: 'published' }),
        ),
    ],
    [
      'a draft',
      (id) =>
        own.payload.create({
          collection: 'pages',
          data: page([{ blockType: 'downloads', documents: [id] }], { title: 'Uses it' }) as never,
          draft: true,
          overrideAccess: true,
        }),
    ],
    [
      'a newer draft of a page',
      async (id) => {
        const made = await create('pages', page([], { title: 'Uses it', _status: 'published' }))
        await own.payload.update({
          collection: 'pages',
          id: Number(made.id),
          data: { layout: page([{ blockType: 'downloads', documents: [id] }]).layout },
          draft: true,
          overrideAccess: true,
        })
      },
    ],
    [
      'a page in the bin',
      async (id) => {
        const made = await create(
          'pages',
          page([{ blockType: 'downloads', documents: [id] }], { title: 'Uses it', _status: 'published' }),
        )
        await own.payload.update({ collection: 'pages', id: Number(made.id), data: bin(), overrideAccess: true })
      },
    ],
    [
      'a body',
      (id) =>
        create('governance-bodies', {
          name: 'Uses it',
          kind: 'group',
          summary: 'x',
          slug: `uses-${++count}`,
          termsOfReference: id,
          _status: 'published',
        }),
    ],
  ]

  test.each(places)('by %s is not deleted by anybody in any way, and says where it is used', async (_, use) => {
    const { id } = await add(who.publisher, 'documents', pdf())
    await use(id)
    const ways: [Person, string, string, object | undefined][] = [
      [who.publisher, 'PATCH', `/api/documents/${id}`, bin()],
      [who.admin, 'PATCH', `/api/documents/${id}`, bin()],
      [who.admin, 'DELETE', `/api/documents/${id}`, undefined],
    ]
    for (const [by, method, address, data] of ways)
      expect(JSON.stringify(await by.ask(method, address, data, 400))).toMatch(
        /used by the .*Uses it.*Take it out there first/,
      )
    await who.admin.ask('PATCH', `/api/documents?where[id][equals]=${id}`, bin(), 400)
    await who.admin.ask('DELETE', `/api/documents?where[id][equals]=${id}`, undefined, 400)
    expect(await stored('documents', id)).toMatchObject({ id, deletedAt: null })
  })

  test('a picture is in use as a document is', async () => {
    const { id } = await add(who.publisher, 'media', await png())
    await create(
      'pages',
      page(
        [
          { blockType: 'callout', kind: 'inset', text: 'x' },
          { blockType: 'picture', image: id },
        ],
        { _status: 'draft' },
      ),
    )
    await who.publisher.ask('PATCH', `/api/media/${id}`, bin(), 400)
  })

  test('that is used no more goes to the bin and comes back; only administrators delete it for good', async () => {
    const { id } = await add(who.publisher, 'documents', pdf())
    await who.publisher.ask('DELETE', `/api/documents/${id}`, undefined, 403)
    await who.publisher.ask('PATCH', `/api/documents/${id}`, bin())
    await who.publisher.ask('DELETE', `/api/documents/${id}?trash=true`, undefined, 403)
    await who.publisher.ask('PATCH', `/api/documents/${id}?trash=true`, { deletedAt: null })
    await who.publisher.ask('PATCH', `/api/documents?where[id][equals]=${id}`, bin())
    expect((await stored('documents', id)).deletedAt).not.toBeNull()
    await who.admin.ask('DELETE', `/api/documents/${id}?trash=true`)
  })

  test('many files are changed at once by nobody', async () => {
    const { id } = await add(who.publisher, 'documents', pdf())
    await who.publisher.ask('PATCH', `/api/documents?where[id][equals]=${id}`, { title: 'All the same' }, 400)
    await who.publisher.ask('PATCH', `/api/documents?where[id][equals]=${id}`, { ...bin(), title: 'All the same' })
    expect(await stored('documents', id)).toMatchObject({ title: 'A document' })
  })
})

describe('a picture that is replaced', () => {
  test('asks for its text alternative again, and is kept until that is there', async () => {
    const { id, filename } = await add(who.publisher, 'media', await png())
    const replace = async (data: object, expected?: number) =>
      who.publisher.ask('PATCH', `/api/media/${id}`, form(await png(), data), expected)
    for (const data of [
      {},
      { alt: 'A square' },
      { alt: '' },
      { alt: '   ' },
      { alt: 'x'.repeat(300) },
      { alt: 'Another', credit: 'x'.repeat(200) },
    ])
      await replace(data, 400)
    expect(await stored('media', id)).toMatchObject({ filename, alt: 'A square' })
    await who.publisher.ask('GET', `/api/media/${id}`)
    const file = await own.payload.find({
      collection: 'media',
      overrideAccess: true,
      where: { filename: { equals: filename } },
    })
    expect(file.totalDocs).toBe(1)
    expect(((await replace({ alt: 'Another square' })).doc as Stored).alt).toBe('Another square')
    expect(((await replace({ alt: 'Another square', altStillFits: true })).doc as Stored).alt).toBe('Another square')
  })
})

describe('the parts that pages cut from a picture', () => {
  interface Part {
    filename: string
    width: number
    height: number
    mimeType: string
  }
  const partOf = async (id: number, name: 'card' | 'share'): Promise<Part & { colours: string }> => {
    const { sizes } = (await stored('media', id)) as unknown as { sizes: Record<string, Part> } // as Payload stores it
    const part = sizes[name]
    if (!part) throw new Error(`${id} has no ${name}`)
    const { data, info } = await sharp(path.join(folder(), part.filename)).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number) => ((data[Math.floor(x * (info.width - 1)) * info.channels] ?? 0) > 128 ? 'red' : 'blue')
    expect([info.width, info.height]).toEqual([part.width, part.height])
    return { ...part, colours: `${at(0)} to ${at(1)}` }
  }
  /** blue on its left half, red on its right one, and see-through where nobody looks */
  const halves = async (width = 2400, height = 600): Promise<File> => {
    const half = { width: width / 2, height, channels: 4 } as const
    const [blue, red] = ['#00f', '#f00f'].map((background) => ({ create: { ...half, background } }))
    const bytes = await sharp({ create: { ...half, width, background: '#0000' } })
      .composite([
        { input: blue, left: 0, top: 0 },
        { input: red, left: width / 2, top: 0 },
      ])
      .png()
      .toBuffer()
    return { bytes, name: 'halves.png', type: 'image/png' }
  }

  test('follow its focal point, under a new name, and the old ones go', async () => {
    const { id, filename } = await add(who.publisher, 'media', await halves())
    const first = [await partOf(id, 'card'), await partOf(id, 'share')]
    expect(first).toMatchObject([
      { width: 720, height: 480, mimeType: 'image/webp', colours: 'blue to red' },
      { width: 914, height: 480, mimeType: 'image/jpeg', colours: 'blue to red' },
    ])
    await who.publisher.ask('PATCH', `/api/media/${id}`, { focalX: 90, focalY: 50 })
    const moved = [await partOf(id, 'card'), await partOf(id, 'share')]
    expect(moved.map(({ colours }) => colours)).toEqual(['red to red', 'red to red'])
    expect(await stored('media', id)).toMatchObject({ filename, focalX: 90, alt: 'A square' })
    const kept = await readdir(folder())
    for (const part of moved) expect(kept).toContain(part.filename)
    for (const part of first) expect(kept).not.toContain(part.filename)
    await who.publisher.ask('PATCH', `/api/media/${id}`, { credit: 'The trust' })
    expect([await partOf(id, 'card'), await partOf(id, 'share')]).toEqual(moved)
  })

  test('are cut from another picture where that was said with it, and are never larger than it', async () => {
    const { id } = await add(who.publisher, 'media', await halves(600, 300), { focalX: 1, focalY: 200 })
    expect(await stored('media', id)).toMatchObject({ focalX: 1, focalY: 99 })
    expect(await partOf(id, 'card')).toMatchObject({ width: 450, height: 300, colours: 'blue to red' })
    const sent = form(await halves(), { alt: 'Another', focalX: 5, focalY: 50 })
    await who.publisher.ask('PATCH', `/api/media/${id}`, sent)
    expect(await partOf(id, 'card')).toMatchObject({ width: 720, colours: 'blue to blue' })
  })

  test('are made of the stored file alone, whatever a request calls it', async () => {
    const [mine, theirs] = [
      await add(who.author, 'media', await halves()),
      await add(who.publisher, 'media', await png()),
    ]
    const { sizes } = await stored('media', mine.id)
    const named = { filename: theirs.filename, width: 9, height: 9 }
    await who.author.ask('PATCH', `/api/media/${mine.id}`, {
      sizes: { card: named, small: named },
      filename: theirs.filename,
    })
    expect(await stored('media', mine.id)).toMatchObject({ filename: mine.filename, sizes })
    await who.author.ask('PATCH', `/api/media/${mine.id}`, {
      focalX: 10,
      sizes: { small: named },
      url: 'http://127.0.0.1:9/',
    })
    const after = await stored('media', mine.id)
    expect(after).toMatchObject({ filename: mine.filename, sizes: { small: (sizes as { small: object }).small } })
    expect(JSON.stringify(after)).not.toContain(theirs.filename)
  })

  test('are made up for where a picture was added before any were cut, and a document read; what cannot be is passed over', async () => {
    const [missing, old] = [
      await add(who.publisher, 'media', await halves()),
      await add(who.publisher, 'media', await halves()),
    ]
    const inside = '/Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 7 /Kids []'
    const read = await add(who.publisher, 'documents', pdf(inside))
    const { sizes: was } = (await stored('media', old.id)) as {
      sizes: Record<string, { filename: string } | undefined>
    } // as Payload stores it
    await rm(path.join(folder(), missing.filename))
    await rm(path.join(folder(), was.card?.filename ?? ''))
    const columns = ['filename', 'filesize', 'width', 'height', 'mime_type'].flatMap((one) =>
      ['card', 'share'].map((size) => `sizes_${size}_${one} = null`),
    )
    await own.database.sql(`update media set ${columns.join(', ')} where id = any($1)`, [[missing.id, old.id]])
    await own.database.sql('update documents set pages = null, tagged = null where id = $1', [read.id])

    const passed = { media: missing.id - 1, documents: read.id - 1 }
    expect(await completeFiles(own.payload, Date.now() - 1, passed)).toBe(0) // no longer than it may
    expect(await completeFiles(own.payload, Date.now() + 60_000, passed)).toBe(3)
    expect(await partOf(old.id, 'card')).toMatchObject({ width: 720, colours: 'blue to red' })
    expect(await partOf(old.id, 'share')).toMatchObject({ width: 914 })
    expect(await stored('media', old.id)).toMatchObject({ filename: old.filename, alt: 'A square' })
    expect(await stored('media', missing.id)).toMatchObject({ sizes: { card: { filename: null } } })
    expect(await stored('documents', read.id)).toMatchObject({ pages: 7, filename: read.filename })
    expect(passed).toEqual({ media: old.id, documents: read.id })
    expect(await completeFiles(own.payload, Date.now() + 60_000, passed)).toBe(0)
  })

  test('of which nothing can be made up is as it was, and nothing is noted of it', async () => {
    const { id } = await add(who.publisher, 'documents', pdf())
    const before = await stored('documents', id)
    const notes = async () =>
      own.database.sql("select id from audit_events where kind = 'documents' and record_id = $1", [id])
    const noted = (await notes()).length
    expect(before).toMatchObject({ pages: null })
    const passed = { media: 1_000_000, documents: id - 1 }
    expect(await completeFiles(own.payload, Date.now() + 60_000, passed)).toBe(1)
    expect(await stored('documents', id)).toEqual(before)
    expect(await notes()).toHaveLength(noted)
  })

  test('are cut by this process alone', async () => {
    for (const one of Object.values(who)) await one.ask('POST', '/api/files/complete', {}, 404)
  })

  test('cannot be made where the stored file is missing, and nothing changes', async () => {
    const { filename, id } = await add(who.publisher, 'media', await halves())
    const before = await stored('media', id)
    await rm(path.join(folder(), filename))
    const answer = await who.publisher.ask('PATCH', `/api/media/${id}`, { focalX: 90 }, 400)
    expect(JSON.stringify(answer)).toContain('missing among the uploads')
    expect(await stored('media', id)).toEqual(before)
  })
})

test('a document says how many pages it has, whether it is tagged, and nobody says otherwise', async () => {
  const inside = '/Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 3 0 R'
  const objects =
    '>>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 7 >>\nendobj\n3 0 obj\n<< /Type /StructTreeRoot '
  const { id } = await add(who.publisher, 'documents', pdf(inside + objects), { pages: 900, tagged: false })
  expect(await stored('documents', id)).toMatchObject({ pages: 7, tagged: true })
  await who.publisher.ask('PATCH', `/api/documents/${id}`, { pages: 900, tagged: false })
  expect(await stored('documents', id)).toMatchObject({ pages: 7, tagged: true })
  await who.publisher.ask('PATCH', `/api/documents/${id}`, form(pdf(), { title: 'x' }))
  expect(await stored('documents', id)).toMatchObject({ pages: null, tagged: false })
})

describe('a file that should never have been added', () => {
  const sent = { reason: 'A letter of a patient.' }
  const destroy = (by: Person, id: number, expected?: number, reason: object = sent) =>
    by.ask('POST', `/api/documents/${id}/destroy`, reason, expected)

  test('is destroyed at once, with its file, and the log says why', async () => {
    const { filename, id } = await add(who.secretariat, 'documents', pdf(), { governance: true })
    await destroy(who.secretariat, id, 400, { reason: ' ' })
    expect(await readdir(folder('documents'))).toContain(filename)
    await destroy(who.secretariat, id)
    const [event] = await own.database.sql("select details, kind from audit_events where what = 'destroy-file'")
    expect(event).toEqual({ details: sent.reason, kind: 'documents' })
    expect(await own.database.sql(`select id from documents where id = ${id}`)).toEqual([])
    await until(async () => !(await readdir(folder('documents'))).includes(filename))
    await destroy(who.secretariat, id, 404)
  })

  test('is destroyed in the bin too, and not by those whose it is not', async () => {
    const { id } = await add(who.publisher, 'documents', pdf())
    await who.publisher.ask('PATCH', `/api/documents/${id}`, { deletedAt: new Date().toISOString() })
    await destroy(who.secretariat, id, 404)
    await destroy(who.author, id, 403)
    await destroy(who.publisher, id)
  })

  test('stays while something shows it', async () => {
    const { id } = await add(who.publisher, 'documents', pdf())
    await create('governance-bodies', { name: 'Board', kind: 'board', summary: 'A board.', termsOfReference: id })
    expect(JSON.stringify(await destroy(who.publisher, id, 400))).toContain('This file is used by')
  })
})
