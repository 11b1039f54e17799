import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { PaperSet } from '@/domain/governance/paper-set'
import { bindPapers, type Limits } from '@/publishing/governance/paper-sets/binding'
import { LocalDisk } from '@/server/storage/local-disk'
import { linksOn, pdf } from '../../../support/pdfs'

// The thread itself, with files of a storage.

let folder: string
let storage: LocalDisk
let small: Buffer
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-papers-'))
  storage = new LocalDisk(folder)
  small = await pdf(['a'])
  await storage.write('documents/1.pdf', small)
  await storage.write('documents/2.pdf', await pdf(['b', 'c']))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const page = 'https://example.nhs.uk/governance/meetings/5'
const set = (ids: number[]): PaperSet => ({
  meeting: 5,
  bodies: ['The Board'],
  when: '3 March 2026, 10am',
  where: null,
  cancelled: false,
  page,
  files: 'https://example.nhs.uk/files/',
  none: 'to follow',
  parts: [
    {
      title: '1. Finance',
      note: null,
      papers: ids.map((id) => ({ title: `Paper ${id}`, file: { id, filename: `${id}.pdf` }, webPage: null })),
    },
  ],
})
const bound = async (ids: number[], limits: Partial<Limits> = {}) => {
  const most = { bytes: 1_000_000, pages: 100, perFile: 20_000, altogether: 30_000, ...limits }
  const made = await bindPapers({ set: set(ids), storage, at: new Date('2026-03-01T09:00:00Z'), limits: most })
  return made && { ...made, links: linksOn(await PDFDocument.load(made.file), 1) }
}

test('files are put together; one that is missing is named', async () =>
  expect(await bound([1, 3, 2])).toMatchObject({
    included: [1, 2],
    pages: 4,
    links: [page, 2, 'https://example.nhs.uk/files/3.pdf', 3],
  }))

test('what would be more than may be is left out, and named', async () =>
  expect(await bound([1, 2], { bytes: small.length + 1 })).toMatchObject({
    included: [1],
    links: [page, 2, 'https://example.nhs.uk/files/2.pdf'],
  }))

test('files that take longer than one may are left out, and named', async () =>
  expect(await bound([1, 2], { perFile: 1 })).toMatchObject({
    included: [],
    pages: 1,
    links: [page, 'https://example.nhs.uk/files/1.pdf', 'https://example.nhs.uk/files/2.pdf'],
  }))

test('nothing comes of what takes longer than all may', async () =>
  expect(await bound([1, 2], { altogether: 1 })).toBeNull())
