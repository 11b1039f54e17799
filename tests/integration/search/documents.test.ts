import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readDocuments } from '@/publishing/uploads/document-texts'
import { pdfText } from '@/publishing/uploads/pdf-text/read'
import type * as searchModule from '@/content/search/search'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { pdf } from '../../support/pdfs'
import { addition } from '../../support/role-records'

// The words of documents are read when they are added, and found while something public shows the document.

let own: PayloadOnDatabase
let search: typeof searchModule.search
let meeting = 0

const overrideAccess = true
const found = (typed: string, at = new Date()): Promise<string[]> =>
  renderContext.run(newRenderContext(), async () =>
    (await search({ typed, kind: null, page: 1 }, at)).results.map(({ href }) => href),
  )
const add = async (words: string, governance = true): Promise<{ id: number; href: string }> => {
  const data = await pdf([words])
  const file = { data, name: `${words.replaceAll(' ', '-')}.pdf`, mimetype: 'application/pdf', size: data.length }
  const { filename, id } = await own.payload.create({
    collection: 'documents',
    data: { title: 'A paper', governance },
    file,
    overrideAccess,
  })
  return { id, href: `/files/${filename}` }
}
const textOf = async (id: number): Promise<unknown> =>
  (await own.database.sql('select text from document_texts where document = $1', [id]))[0]?.text
const setMeeting = (data: object) =>
  own.payload.update({ collection: 'meetings', id: meeting, data: { _status: 'published', ...data }, overrideAccess })

beforeAll(async () => {
  own = await startPayload()
  // the config reads the database's address when it is loaded
  ;({ search } = await import('@/content/search/search'))
  const others = { trust: 0, body: 0, seat: 0 }
  const create = async (collection: 'governance-bodies' | 'meetings', more: object) =>
    (
      await own.payload.create({
        collection,
        data: (await addition(collection, { ...others, ...more }, { _status: 'published' })) as never,
        overrideAccess,
      })
    ).id
  meeting = await create('meetings', { body: await create('governance-bodies', {}) })
})
afterAll(() => own.remove())

test('a document is found by its words only while something public shows it', async () => {
  const { href, id } = await add('Narwhal capacity')
  expect(await textOf(id)).toBe('Narwhal capacity')
  expect(await found('narwhal')).toEqual([])
  await setMeeting({ papers: [{ title: 'Paper', kind: 'paper', document: id }] })
  expect(await found('narwhal')).toEqual([href])
  await setMeeting({ papersFrom: '2199-01-01T00:00:00.000Z' })
  expect(await found('narwhal')).toEqual([])
  expect(await found('narwhal', new Date('2199-01-02'))).toEqual([]) // the rule of files reads the clock itself
  await setMeeting({ papersFrom: null })
  expect(await found('narwhal')).toEqual([href])
  await setMeeting({ _status: 'draft', papers: [{ title: 'Paper', kind: 'paper', document: id }] })
  expect(await found('narwhal')).toEqual([])
})

test('one that takes the place of another is found by its own words', async () => {
  const { id } = await add('Axolotl plan')
  const data = await pdf(['Ocelot plan'])
  const file = { data, name: 'another.pdf', mimetype: 'application/pdf', size: data.length }
  await own.payload.update({ collection: 'documents', id, data: {}, file, overrideAccess })
  expect(await textOf(id)).toBe('Ocelot plan')
})

test('a file that cannot be read, or takes too long, is added all the same', async () => {
  const broken = (await addition('documents', { trust: 0, body: 0, seat: 0 })) as FormData
  const file = Buffer.from(await (broken.get('file') as Blob).arrayBuffer())
  expect(await pdfText(file)).toBeNull()
  expect(await pdfText(Buffer.from('%PDF-1.7\nnothing'))).toBeNull()
  const long = await pdf(Array.from({ length: 50 }, (_, n) => `Page ${n}`))
  expect(await pdfText(long, { time: 1, characters: 1_000, memory: 64 })).toBeNull()
  expect(await pdfText(long, { time: 5_000, characters: 10, memory: 64 })).toBe('Page 0 Pag')
  const { id } = await own.payload.create({
    collection: 'documents',
    data: { title: 'Broken' },
    file: { data: file, name: 'broken.pdf', mimetype: 'application/pdf', size: file.length },
    overrideAccess,
  })
  expect(await textOf(id)).toBeNull()
})

test('documents that were added before any were read are read later, and once', async () => {
  const { id } = await add('Quokka minutes')
  await own.database.sql('delete from document_texts')
  const [gone] = await own.database.sql(
    "insert into documents (title, filename) values ('Gone', 'gone.pdf') returning id",
  )
  const folder = path.join(process.env.PORTAL_DATA ?? '', 'uploads/documents')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'later.pdf'), await pdf(['Wombat minutes']))
  const [later] = await own.database.sql(
    "insert into documents (title, filename) values ('Later', 'later.pdf') returning id",
  )
  const passed = { documents: 0 }
  expect(await readDocuments(own.payload, Date.now() - 1, passed)).toBe(0) // no longer than it may
  expect(await readDocuments(own.payload, Date.now() + 60_000, passed)).toBeGreaterThan(1)
  expect([await textOf(id), await textOf(Number(later?.id)), await textOf(Number(gone?.id))]).toEqual([
    'Quokka minutes',
    'Wombat minutes',
    undefined,
  ])
  expect(await readDocuments(own.payload, Date.now() + 60_000, passed)).toBe(0)
})
