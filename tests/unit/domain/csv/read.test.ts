import fc from 'fast-check'
import { csvRow } from '@/domain/csv/row'
import { readCsv } from '@/domain/csv/read'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rows = (text: string) => readCsv(bytes(text))

describe('a file is read as spreadsheets write it', () => {
  test.each([
    [
      'commas',
      'Body,Seat\nBoard,Chair',
      [
        ['Body', 'Seat'],
        ['Board', 'Chair'],
      ],
    ],
    [
      'a mark, semicolons and CRLF',
      '\uFEFFBody;Seat\r\nBoard, the;Chair\r\n',
      [
        ['Body', 'Seat'],
        ['Board, the', 'Chair'],
      ],
    ],
    [
      'tabs, as cells are pasted',
      'Body\tSeat\nBoard\tChair',
      [
        ['Body', 'Seat'],
        ['Board', 'Chair'],
      ],
    ],
    [
      'a line that names the separator',
      'sep=;\r\nBody;Seat\r\nA,B;C',
      [
        ['Body', 'Seat'],
        ['A,B', 'C'],
      ],
    ],
    [
      'a line break and quotation marks in a cell',
      'Body,Seat\r\n"Bo\r\nard","The ""Chair"""',
      [
        ['Body', 'Seat'],
        ['Bo\r\nard', 'The "Chair"'],
      ],
    ],
    [
      'a line that names the separator, and ends as on Unix',
      'sep=;\nBody;Seat\nA,B;C',
      [
        ['Body', 'Seat'],
        ['A,B', 'C'],
      ],
    ],
    [
      'a cell that looks like such a line',
      'Body,Note\nBoard,sep=;\nTeam,x',
      [
        ['Body', 'Note'],
        ['Board', 'sep=;'],
        ['Team', 'x'],
      ],
    ],
    [
      'as many commas as semicolons in its heading',
      'Body,Seat;role\nBoard,Chair',
      [
        ['Body', 'Seat;role'],
        ['Board', 'Chair'],
      ],
    ],
    ['one column, with commas further down', 'Body\nBoard,Chair', [['Body'], ['Board', 'Chair']]],
    [
      'several ends of lines',
      'Body,Seat\r\nA,B\nC,D\rE,F',
      [
        ['Body', 'Seat'],
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F'],
      ],
    ],
    [
      'spaces around cells',
      ' Body , Seat\t\n Board ,\u00a0Chair ',
      [
        ['Body', 'Seat'],
        ['Board', 'Chair'],
      ],
    ],
    ['the letters PK', 'PK,Seat', [['PK', 'Seat']]],
    ['a K where a workbook has one', 'OK,Seat', [['OK', 'Seat']]],
    ['an empty row, which counts', 'Body,Seat\n\nBoard,Chair', [['Body', 'Seat'], [''], ['Board', 'Chair']]],
    [
      'a mark against formulas',
      "Body,Seat\nBoard,'-Chair",
      [
        ['Body', 'Seat'],
        ['Board', '-Chair'],
      ],
    ],
    [
      'an apostrophe of its own',
      "Body,Seat\nBoard,'t Hart",
      [
        ['Body', 'Seat'],
        ['Board', "'t Hart"],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual({ rows: expected, encoding: 'UTF-8' })
  })

  test('Windows-1252 and UTF-16 are read, and said', () => {
    const western = new Uint8Array([...bytes('Person\nRen'), 0xe9, ...bytes('e')])
    expect(readCsv(western)).toEqual({ rows: [['Person'], ['Renée']], encoding: 'Windows-1252' })
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('Person\nRenée', 'utf16le')])
    expect(readCsv(wide)).toEqual({ rows: [['Person'], ['Renée']], encoding: 'UTF-16' })
  })

  test.each([
    ['first', [0xff, 0x73], 'ÿs'],
    ['second', [0x49, 0xfe], 'Iþ'],
  ])('a letter of Windows-1252 that is the %s of the two before UTF-16 makes it none', (_, letters, cell) => {
    expect(readCsv(new Uint8Array(letters))).toEqual({ rows: [[cell]], encoding: 'Windows-1252' })
  })

  test('a cell of 2,000 characters is read', () => {
    const cell = 'x'.repeat(2_000)
    expect(rows(`Body\n${cell}`)).toEqual({ rows: [['Body'], [cell]], encoding: 'UTF-8' })
  })

  test.each([
    ['a workbook', 'PK\u0003\u0004', /^This is a workbook/],
    ['a quotation mark that is not closed', 'Body\n"Board', /^A quotation mark near line 2 is never closed\.$/],
    ['a quotation mark within a cell', 'Body\nBo"ard', /^A quotation mark near line 2 stands within a cell\. Write it/],
    [
      'a row without an end',
      `Body\n"${'Board,\n'.repeat(20_000)}`,
      /^A row near line \d+ is too long\. A quotation mark may/,
    ],
    ['a picture', 'GIF\0\0', /^This is not a CSV file/],
    ['a cell without an end', `Body\n${'x'.repeat(3_000)}`, /^Row 2 has a cell of more than 2000 characters/],
    [
      'such a cell among others',
      `Body,Seat\nBoard,${'x'.repeat(2_001)}`,
      /^Row 2 has a cell of more than 2000 characters/,
    ],
  ])('%s is refused in words', (_, text, words) => {
    expect(rows(text)).toEqual({ problem: expect.stringMatching(words) as string })
  })

  test('what csvRow writes comes back, formulas too', () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('a', 'b', '=', '+', '-', '@', '|', '%', '"', "'", ',', ';', '\n', ' ', 'é'),
        maxLength: 8,
      })
      .map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        // an apostrophe before a formula is the mark itself
        fc.pre(cells.flat().every((text) => !text.startsWith("'")))
        const read = rows(`Body,Seat\r\n${cells.map(csvRow).join('')}`)
        expect(read).toEqual({ rows: [['Body', 'Seat'], ...cells], encoding: 'UTF-8' })
      }),
    )
  })
})
