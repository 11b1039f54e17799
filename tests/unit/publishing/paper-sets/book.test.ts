import { PDFDict, PDFDocument, PDFName, PDFString, PDFArray, degrees } from '@cantoo/pdf-lib'
import type { PaperSet } from '@/domain/governance/paper-set'
import { BoundFiles } from '@/publishing/governance/paper-sets/thread/bound-files'
import { finishBook } from '@/publishing/governance/paper-sets/thread/book'
import { bookmarksOf, linksOn, pdf } from '../../../support/pdfs'

const page = 'https://example.nhs.uk/governance/meetings/5'
const paper = (id: number | null, title = `Paper ${String(id)}`, webPage: string | null = null) => ({
  title,
  file: id === null ? null : { id, filename: `${id}.pdf` },
  webPage,
})
const set = (more: Partial<PaperSet> = {}): PaperSet => ({
  meeting: 5,
  bodies: ['The Board', 'The Committee'],
  when: '3 March 2026, 10am',
  where: 'Preston',
  cancelled: false,
  page,
  files: 'https://example.nhs.uk/files/',
  none: 'to follow',
  parts: [
    { title: '1. Welcome', note: null, papers: [] },
    { title: '2. Finance', note: null, papers: [paper(1), paper(2)] },
    { title: '3. Private: commercially sensitive', note: null, papers: [] },
    { title: '4. Paweł ≥ 5%', note: null, papers: [paper(1, 'Paper 1 again'), paper(null, 'Later')] },
  ],
  ...more,
})

/** Files put together, as a reader opens them; those that cannot be added are left out. */
const book = async (files: Buffer[], more: Partial<PaperSet> = {}, mostPages = 100) => {
  const bound = await BoundFiles.empty(mostPages)
  const added: (number | null)[] = []
  for (const [at, file] of files.entries())
    added.push(
      await bound.add(at + 1, new Uint8Array(file)).then(
        ({ pages }) => pages,
        () => null,
      ),
    )
  const made = await finishBook(bound, set(more), new Date('2026-03-01T09:00:00Z'))
  return {
    added,
    document: await PDFDocument.load(made.file, { throwOnInvalidObject: true, updateMetadata: false }),
    pages: made.pages,
  }
}

test('the papers follow a page that leads to them, once each, as the bookmarks do', async () => {
  const { document, pages } = await book([await pdf(['a', 'b']), await pdf(['c'])])
  expect([pages, document.getPageCount()]).toEqual([4, 4])
  expect(bookmarksOf(document)).toEqual([
    { title: 'Contents', page: 1, below: [] },
    { title: '1. Welcome', page: 1, below: [] },
    {
      title: '2. Finance',
      page: 2,
      below: [
        { title: 'Paper 1', page: 2, below: [] },
        { title: 'Paper 2', page: 4, below: [] },
      ],
    },
    { title: '3. Private: commercially sensitive', page: 1, below: [] },
    {
      title: '4. Paweł ≥ 5%',
      page: 2,
      below: [
        { title: 'Paper 1 again', page: 2, below: [] },
        { title: 'Later: to follow', page: 1, below: [] },
      ],
    },
  ])
  expect(linksOn(document, 1)).toEqual([page, 2, 4, 2])
})

test('it says what it is, and in which language', async () => {
  const { document } = await book([await pdf(['a']), await pdf(['b'])])
  expect(document.getTitle()).toBe('Papers: The Board and The Committee, 3 March 2026, 10am')
  expect(document.getAuthor()).toBe('Lancashire and South Cumbria Diagnostics Collaborative')
  expect(document.getSubject()).toContain(page)
  expect(document.catalog.lookup(PDFName.of('Lang'))).toEqual(PDFString.of('en-GB'))
  expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
  expect(document.getCreationDate()).toEqual(new Date('2026-03-01T09:00:00Z'))
})

test('pages keep their size and how they are turned', async () => {
  const wide = await pdf(['a'], (document) => {
    document.getPage(0).setSize(1190, 842)
    document.getPage(0).setRotation(degrees(90))
  })
  const { document } = await book([wide, await pdf(['b'])])
  expect(
    document
      .getPages()
      .map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight()), one.getRotation().angle]),
  ).toEqual([
    [595, 842, 0],
    [1190, 842, 90],
    [300, 400, 0],
  ])
})

const link = (document: PDFDocument, from: number, target: object) => {
  const { context } = document
  const own = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], P: document.getPage(from).ref, ...target }
  document.getPage(from).node.addAnnot(context.register(context.obj(own)))
}

test('links within a paper lead to its own pages, whether they name a place or are one; nothing runs', async () => {
  const linked = await pdf(['a', 'b'], (document) => {
    const { catalog, context } = document
    const second = document.getPage(1).ref
    catalog.set(
      PDFName.of('Names'),
      context.obj({ Dests: { Kids: [{ Names: [PDFString.of('second'), [second, 'Fit']] }] } }),
    )
    link(document, 0, { Dest: [second, 'Fit'] })
    link(document, 0, { A: { S: 'GoTo', D: [second, 'Fit'] } })
    link(document, 0, { Dest: PDFString.of('second') })
    link(document, 0, { A: { S: 'GoTo', D: PDFString.of('second') } })
    link(document, 0, { A: { S: 'URI', URI: PDFString.of('https://example.org/'), Next: { S: 'JavaScript' } } })
    link(document, 0, { A: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } })
  })
  const { document } = await book([await pdf(['before']), linked])
  expect(linksOn(document, 3)).toEqual([4, 4, 4, 4, 'https://example.org/', 0])
  const written = document.context.enumerateIndirectObjects().map(([, object]) => object.toString())
  expect(written.join(' ')).not.toContain('JavaScript')
  // no page is there a second time, behind a link
  expect(written.filter((one) => /\/Type \/Page\s/.test(one))).toHaveLength(document.getPageCount())
})

test('what is filled in a form is part of the page', async () => {
  const form = (words: string) =>
    pdf(['a'], (document) => {
      const field = document.getForm().createTextField('name')
      field.setText(words)
      field.addToPage(document.getPage(0), { x: 20, y: 20, width: 200, height: 30 })
    })
  const { added, document } = await book([await form('Yes'), await form('No')])
  expect(added).toEqual([1, 1])
  expect(document.catalog.lookup(PDFName.of('AcroForm'))).toBeUndefined()
  for (const at of [1, 2]) {
    const { node } = document.getPage(at)
    expect(node.Annots()?.size() ?? 0).toBe(0)
    expect(node.Resources()?.lookup(PDFName.of('XObject'), PDFDict).keys()).toHaveLength(1)
  }
})

test('a layer that is hidden stays so', async () => {
  const layered = await pdf(['a'], ({ catalog, context }) => {
    const [shown, hidden] = ['Shown', 'Hidden'].map((name) =>
      context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) })),
    )
    catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [shown, hidden], D: { OFF: [hidden] } } as never))
  })
  const { document } = await book([layered, await pdf(['b'])])
  const properties = document.catalog.lookup(PDFName.of('OCProperties'), PDFDict)
  const off = properties.lookup(PDFName.of('D'), PDFDict).lookup(PDFName.of('OFF'), PDFArray)
  expect(properties.lookup(PDFName.of('OCGs'), PDFArray).size()).toBe(2)
  expect(off.asArray().map((_, at) => off.lookup(at, PDFDict).lookup(PDFName.of('Name')))).toEqual([
    PDFString.of('Hidden'),
  ])
})

test('a file that is protected, damaged, empty or none is left out, and the list says where it is', async () => {
  const good = await pdf(['a'])
  const closed = await PDFDocument.load(good)
  closed.encrypt({ userPassword: 'closed', ownerPassword: 'closed' })
  const bad = [
    Buffer.from(await closed.save({ useObjectStreams: false })),
    good.subarray(0, good.length / 2),
    Buffer.from('%PDF-1.7\nnothing'),
    Buffer.from('a picture'),
  ]
  for (const file of bad) {
    const { added, document } = await book([good, file])
    expect(added).toEqual([1, null])
    expect(document.getPageCount()).toBe(2)
    expect(linksOn(document, 1)).toEqual([page, 2, 'https://example.nhs.uk/files/2.pdf', 2])
  }
})

test('a file with more pages than may be is left out, and one after it is not', async () => {
  const { added } = await book([await pdf(['a']), await pdf(['b', 'c', 'd']), await pdf(['e'])], {}, 3)
  expect(added).toEqual([1, null, 1])
})

test('a long list goes on on further pages, and the numbers of pages know that', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    title: `${at + 1}. ${'word '.repeat(30)}`,
    note: null,
    papers: [paper(1)],
  }))
  const { document } = await book([await pdf(['a']), await pdf(['b'])], {
    parts: [...many, { title: 'Last', note: null, papers: [paper(2)] }],
  })
  const before = document.getPageCount() - 2
  expect(before).toBeGreaterThan(2)
  expect(bookmarksOf(document).at(-1)).toMatchObject({ page: before + 2 })
})
