import { jest } from '@jest/globals'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { APIError } from 'payload'
import { fileLimits } from '@/publishing/waiting-times/read/limits'
import { readFigures } from '@/publishing/waiting-times/read/file'
import { Gathering } from '@/domain/waiting-times/import/gather'
import { problemInWords } from '@/domain/waiting-times/import/problems'
import { testCodes } from '@/domain/waiting-times/tests'
import { asCsv, rowsOfPair } from '../../../support/waiting-times/full-extract'
import { zipOf, type ZipEntry } from '../../../support/waiting-times/zip'

// A file as it is brought: bytes of any kind, read line by line.

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-figures-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const asked = { trusts: [{ code: 'RXL', name: 'Blackpool' }], today: '2026-11-24' }
const counts = testCodes.map(() => Array<number>(17).fill(2))
const csv = asCsv(rowsOfPair({ period: 'DM01-MAY-2026', provider: 'RXL', commissioner: '00Q', counts }))

const read = async (bytes: string | Buffer) => {
  const file = path.join(folder, 'file')
  await writeFile(file, bytes)
  return readFigures(file, asked)
}
const readZip = async (...entries: ZipEntry[]) => {
  const file = path.join(folder, 'file.zip')
  await zipOf(entries, createWriteStream(file))
  return readFigures(file, asked)
}
const rowsTold = async (text: string): Promise<number[]> => {
  const file = path.join(folder, 'file')
  await writeFile(file, text)
  const told: number[] = []
  await readFigures(file, { ...asked, onRows: (rows) => told.push(rows) })
  return told
}
const wordsOf = ({ problems }: Awaited<ReturnType<typeof read>>) => problems.shown.map(problemInWords)

test.each<[string, string | Buffer]>([
  ['as it is', csv],
  ['with a byte order mark', `\uFEFF${csv}`],
  ['with the ends of lines of Windows', csv.replaceAll('\n', '\r\n')],
  ['with a byte order mark and the ends of lines of Windows', `\uFEFF${csv.replaceAll('\n', '\r\n')}`],
  ['with empty lines at its end', `${csv}\n\n`],
  ['with a line of commas at its end', `${csv}${','.repeat(29)}\n`],
  ['with letters that are no UTF-8', Buffer.from(csv.replaceAll('COMMISSIONER', 'COMMISSION\u00c9R'), 'latin1')],
  [
    'with quotation marks around each cell',
    csv.replaceAll(/"[^"]*"|[^,\n"]+/g, (cell) => `"${cell.replaceAll('"', '')}"`),
  ],
])('a CSV %s is read', async (_, bytes) => {
  const found = await read(bytes)
  expect(wordsOf(found)).toEqual([])
  expect([found.rowsRead, found.figures.length, found.months]).toEqual([16, 30, ['2026-05']])
})

test('lines are counted as a text editor does, also after empty ones', async () => {
  const lines = csv.split('\n')
  const found = await read(
    [lines[0], '', ...lines.slice(1, 4), lines[4]?.replace(',28,', ',29,'), ...lines.slice(5)].join('\r\n'),
  )
  expect(wordsOf(found)[0]).toMatch(/^Line 6, column "Total WL": It says 29/)
})

test('another file is named so, whatever its lines hold', async () => {
  const [problem, ...others] = wordsOf(await read(csv.replaceAll(',', ';')))
  expect(problem).toMatch(/^Line 1: This is not the file of waiting times\..*separated by commas\.$/)
  expect(others).toEqual([])
})

test.each([
  ['of another kind', '1,2\n'.repeat(50_000)],
  ['with blank rows alone', `${csv.split('\n')[0]}\n${`${','.repeat(29)}\n`.repeat(20_000)}`],
])('of a file %s no rows are told', async (_, text) => expect(await rowsTold(text)).toEqual([]))

test('after the first line of another file no more of it is read', async () => {
  const text = `a,b\n${'1,2\n'.repeat(1_000)}"1"2\n`.repeat(200)
  const add = jest.spyOn(Gathering.prototype, 'add')
  await read(text)
  expect(add).toHaveBeenCalledTimes(1)
  add.mockRestore()
})

test('rows are told in steps, each once, also where blank rows follow', async () => {
  const rows = Array.from({ length: 700 }, (_, place) =>
    rowsOfPair({ period: 'DM01-MAY-2026', provider: 'RXL', commissioner: `C${place}`, counts }),
  ).flat()
  const lines = asCsv(rows).trimEnd().split('\n')
  const blank = Array<string>(20).fill(','.repeat(29))
  expect(await rowsTold([...lines.slice(0, 5_001), ...blank, ...lines.slice(5_001), ''].join('\n'))).toEqual([
    5_000, 10_000,
  ])
})

test('wherever a published file is cut off before the end of its last line, it is refused', async () => {
  const whole = csv.trimEnd()
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
      const found = await read(whole.slice(0, length)).then(wordsOf, (error: unknown) => [error instanceof APIError])
      expect(found).not.toEqual([])
      expect(found).not.toContain(false)
    }),
  )
})

test.each<[string, string | Buffer, string]>([
  ['UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le'), 'UTF-16'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'neither a CSV file nor a zip'],
  ['a page of a website', '<!doctype html><title>Statistics</title>', 'a page of a website'],
  ['a quotation mark that is never closed', csv.replace('NHS LANCASHIRE', '"NHS LANCASHIRE'), 'quotation mark'],
  [
    'a quotation mark within a cell',
    csv.replace('COMMISSIONER 00Q', 'COMMISSIONER "00Q"'),
    'quotation mark near line 2',
  ],
  ['letters after a closed quotation mark', csv.replace('COMMISSIONER 00Q', '"00Q"x'), 'quotation mark near line 2'],
  ['a line that never ends', `${csv}${'1'.repeat(50_000)}`, 'Line 18 is too long'],
  ['commas alone', ','.repeat(1_000_000), 'Line 1 is too long'],
  ['a line of commas', csv.replaceAll('\n', '\r\n') + ','.repeat(30_000), 'Line 18 is too long'],
])('%s is refused in words', async (_, bytes, words) => {
  await expect(read(bytes)).rejects.toMatchObject({ isPublic: true, message: expect.stringContaining(words) as string })
})

describe('a zip', () => {
  test('with the CSV in a folder, beside what macOS and others add, is read', async () => {
    const found = await readZip(
      { name: 'May 2026/', content: '' },
      { name: 'May 2026/full extract.CSV', content: csv },
      { name: '__MACOSX/May 2026/._full extract.CSV', content: 'x' },
      { name: 'notes.txt', content: 'Notes.' },
    )
    expect([found.rowsRead, wordsOf(found)]).toEqual([16, []])
  })

  const zeros = Buffer.alloc(30 * 1024 * 1024, '0')
  test.each<[string, ZipEntry[], string]>([
    ['two CSVs', ['a.csv', 'b.csv'].map((name) => ({ name, content: csv })), 'The zip holds 2 CSV files'],
    ['no CSV', [{ name: 'a.txt', content: csv }], 'The zip holds no CSV file.'],
    ['a workbook', [{ name: 'xl/workbook.xml', content: '<x/>' }], 'This is an Excel workbook.'],
    ['a zip in a zip', [{ name: 'a.zip', content: csv }], 'The zip holds no CSV file.'],
    ['a bomb', [{ name: 'a.csv', content: zeros }], `more than ${fileLimits.ratio} times larger than packed`],
    ['a bomb that says that it is small', [{ name: 'a.csv', content: zeros, said: 1_000 }], 'The zip is damaged'],
    ['bytes that were changed', [{ name: 'a.csv', content: csv, sum: 1 }], 'The zip is damaged'],
    ...['../a.csv', '/abs/a.csv', '..\\a.csv', 'C:/a.csv'].map((name): [string, ZipEntry[], string] => [
      `the name ${name}`,
      [{ name, content: csv }],
      'The zip cannot be read',
    ]),
    ['another way of packing', [{ name: 'a.csv', content: csv, method: 99 }], 'The zip cannot be read'],
    ['a wrong place of its file', [{ name: 'a.csv', content: csv, place: 7 }], 'The zip cannot be read'],
    ['more than fits', [{ name: 'a.csv', content: csv, said: 3_000_000_000 }], 'MB is the most'],
    [
      'a hundred files',
      Array.from({ length: 100 }, (_, place) => ({ name: `${place}.csv`, content: '' })),
      'The zip holds 100 files',
    ],
  ])('with %s is refused in words', async (_, entries, words) => {
    await expect(readZip(...entries)).rejects.toMatchObject({
      isPublic: true,
      message: expect.stringContaining(words) as string,
    })
  })

  test('that is cut off is refused in words', async () => {
    const file = path.join(folder, 'cut.zip')
    await zipOf([{ name: 'a.csv', content: csv }], createWriteStream(file))
    const { readFile } = await import('node:fs/promises')
    const bytes = await readFile(file)
    await expect(read(bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject({
      message: expect.stringContaining('cut off or damaged') as string,
    })
    const moved = Buffer.from(bytes)
    moved.writeUInt32LE(5, moved.length - 6) // where the directory begins
    await expect(read(moved)).rejects.toMatchObject({ isPublic: true })
    bytes.fill(0xff, 60, 90)
    await expect(read(bytes)).rejects.toMatchObject({ isPublic: true })
  })
})

test('the checksum is that of the file as it was brought', async () => {
  expect((await read('abc')).checksum).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
