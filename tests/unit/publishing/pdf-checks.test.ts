import { deflateRawSync, deflateSync } from 'node:zlib'
import { documentProblem } from '@/publishing/uploads/pdf-checks'

// A PDF whose catalogue lies in an object stream, as programs write it and as they do not.

const script = '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>'
const harmless = '<</Type/Catalog/Pages 2 0 R/OpenAction[3 0 R/Fit]>>'

interface Packing {
  pack?: (content: Buffer) => Buffer
  dictionary?: string
  word?: string
  /** before the object */
  before?: string
}

const pdf = (catalogue: string, { before = '', dictionary, pack = deflateSync, word = 'stream\n' }: Packing = {}) => {
  const pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
  const head = `1 0 2 ${catalogue.length + 1} `
  const content = pack(Buffer.from(`${head}${catalogue} ${pages}`, 'latin1'))
  const filter = dictionary ?? '/Type/ObjStm/N 2/First FIRST/Filter/FlateDecode'
  const first = `<<${filter.replace('FIRST', String(head.length))}/Length ${content.length}>>`
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n${before}4 0 obj\n${first}${word}`, 'latin1'),
    content,
    Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n'),
  ])
}

const problem = (data: Buffer): Promise<string | null> => documentProblem({ data, name: 'a.pdf' })

/** PNG's predictor "up" (RFC 2083, 6.4), 8 bytes a row. */
const predicted = (content: Buffer): Buffer => {
  const rows: Buffer[] = []
  for (let at = 0; at < content.length; at += 8)
    rows.push(
      Buffer.from([
        2,
        ...content.subarray(at, at + 8).map((byte, column) => (byte - (content[at - 8 + column] ?? 0)) & 255),
      ]),
    )
  return deflateSync(Buffer.concat(rows))
}
/** Deflated without compression: the content stands in it as it is. */
const stored = (content: Buffer): Buffer =>
  deflateSync(Buffer.concat([Buffer.from('endstream\n'), content]), { level: 0 })
const hex = (content: Buffer): Buffer => Buffer.from(`${content.toString('hex')}>`)
const objects = '/Type/ObjStm/N 2/First FIRST'

test('what the programs write is taken', async () => {
  expect(await problem(pdf(harmless))).toBeNull()
  expect(await problem(pdf(harmless, { word: 'stream\r\n' }))).toBeNull()
  expect(await problem(pdf(harmless, { dictionary: `${objects}/Extends 9 0 R/Filter[/FlateDecode]` }))).toBeNull()
  expect(await problem(pdf(harmless, { dictionary: objects, pack: (content) => content }))).toBeNull()
})

test.each([
  [
    'an image with a predictor',
    '/Type/XObject/Subtype/Image/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 8>>',
  ],
  [
    'a table of objects with one',
    '/Type/XRef/W[1 2 1]/Index[0 9]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>',
  ],
  ['a colour profile', '/N 3/Alternate/DeviceRGB/Filter/FlateDecode'],
  ['an image in two ways', '/Subtype/Image/Filter[/ASCII85Decode/DCTDecode]'],
])('%s is taken', async (_, dictionary) => {
  const data = pdf(harmless, { dictionary, pack: predicted })
  expect(await problem(data)).toBeNull()
})

test.each<[string, Packing]>([
  ['as every program does', {}],
  ['with a carriage return alone before them', { word: 'stream\r' }],
  ['with a space before the line ends', { word: 'stream \n' }],
  ['with a tab, a form feed and nothing', { word: 'stream\t\f\0\n' }],
  ['with nothing before them', { word: 'stream' }],
  ['with a comment before the word', { word: '%comment\nstream\n' }],
  ['without a type', { dictionary: '/N 2/First FIRST/Filter/FlateDecode' }],
  ['with the word for their end inside', { pack: stored }],
  ['after a text that holds brackets and the word obj', { before: '8 0 obj (a \\( obj <</A 1>> stream ) endobj\n' }],
])('a script in objects that are packed %s is found', async (_, packing) =>
  expect(await problem(pdf(script, packing))).toMatch(/a script.*Print it to PDF/),
)

test.each<[string, Packing]>([
  [
    'with a predictor',
    { pack: predicted, dictionary: `${objects}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 8>>` },
  ],
  ['with a predictor elsewhere', { pack: predicted, dictionary: `${objects}/Filter/FlateDecode/DecodeParms 9 0 R` }],
  [
    'with a predictor by its short name',
    { pack: predicted, dictionary: `${objects}/F/Fl/DP<</Predictor 12/Columns 8>>` },
  ],
  [
    'twice',
    { pack: (content) => deflateSync(deflateSync(content)), dictionary: `${objects}/Filter[/FlateDecode/FlateDecode]` },
  ],
  ['in hexadecimal', { pack: hex, dictionary: `${objects}/Filter/ASCIIHexDecode` }],
  ['in hexadecimal, without a type', { pack: hex, dictionary: '/N 2/First FIRST/Filter/ASCIIHexDecode' }],
  ['in hexadecimal, with escaped names', { pack: hex, dictionary: '/#4e 2/#46irst FIRST/F#69lter/AHx' }],
  ['in hexadecimal, with comments between', { pack: hex, dictionary: '/N%x\n2/First FIRST/Filter%>>\n/AHx' }],
  ['in hexadecimal, said elsewhere', { pack: hex, dictionary: `${objects}/Filter 9 0 R` }],
  ['in hexadecimal, said second', { pack: hex, dictionary: `${objects}/Filter/FlateDecode/Filter/AHx` }],
  ['in hexadecimal, after a text with brackets', { pack: hex, dictionary: `/X(\\)>>stream)${objects}/Filter/AHx` }],
  ['in hexadecimal, after what is never closed', { pack: hex, dictionary: `/X<</Y 1 ${objects}/Filter/AHx` }],
  ['without the head of deflated data', { pack: deflateRawSync }],
  ['and cut short', { pack: (content) => deflateSync(content).subarray(0, -8) }],
  ['with a bad head', { pack: (content) => Buffer.concat([Buffer.from([0x78, 0]), deflateSync(content).subarray(2)]) }],
  ['by another program', { dictionary: `${objects}/Filter/LZWDecode` }],
  ['in protected form', { dictionary: `${objects}/Filter[/Crypt/FlateDecode]` }],
])('objects that are packed %s are refused', async (_, packing) => {
  for (const catalogue of [script, harmless])
    expect(await problem(pdf(catalogue, packing))).toMatch(/packed in an unusual way.*Print it to PDF/)
})

test.each([
  ['a script, with a comment in it', '<</S/JavaScript/JS%\n(app.alert)>>', /a script/],
  ['a script that lies elsewhere', '<</A 1/JS\x005 0 R>>', /a script/],
  ['a form that sends itself', '<</S/SubmitForm/F(https://example.org)>>', /a form/],
  ['data that it fetches', '<</S/ImportData/F(a.fdf)>>', /a form/],
  ['another file to go to', '<</S/GoToR/F(a.pdf)>>', /opens another file/],
  ['a file inside to go to', '<</S/GoToE/T<</R/C>>>>', /opens another file/],
  ['a file', '<</Type/Filespec/EF%\n<</F 9 0 R>>>>', /another file/],
  ['media', '<</Type/Annot/Subtype/RichMedia>>', /media/],
  ['a model that moves', '<</Type/Annot/Subtype /3D>>', /media/],
  ['a program', '<</S/Launch/F(a.exe)>>', /starts a program/],
])('%s is found packed and not', async (_, inside, words) => {
  expect(await problem(pdf(inside))).toMatch(words)
  expect(await problem(pdf(inside, { dictionary: objects, pack: (content) => content }))).toMatch(words)
})

test.each([
  ['that unpack to more than anybody reads', deflateSync(Buffer.alloc(420 * 2 ** 20, ' '), { level: 1 })],
  ['with comments in each other', Buffer.from(`obj%`.repeat(300_000))],
  ['that lie in each other', Buffer.from(`obj<</A(`.repeat(100_000))],
])('objects %s are refused', async (_, content) =>
  expect(await problem(pdf(harmless, { pack: () => content }))).toMatch(/more than can be|unusual/),
)

test.each(['(javascript:alert\\(1\\))', ' ( JavaScript:x)', '<6A617661736372697074 3a>'])(
  'a link to %s is a script, whether packed or not',
  async (address) => {
    const link = `<</Type/Annot/Subtype/Link/A<</S/URI/URI${address}>>>>`
    for (const data of [pdf(link), pdf(harmless, { before: `5 0 obj\n${link}\nendobj\n` })])
      expect(await problem(data)).toContain('a script')
  },
)

test('a link to a page is a link', async () => {
  expect(await problem(pdf('<</A<</S/URI/URI(https://www.nhs.uk/javascript)>>>>'))).toBeNull()
})
