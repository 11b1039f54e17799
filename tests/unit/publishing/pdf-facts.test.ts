import { deflateSync } from 'node:zlib'
import { pdfFacts } from '@/publishing/uploads/pdf-facts'

// What a PDF says of itself, in the forms in which programs write it, and in those that are made to keep a server busy.

const file = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(['%PDF-1.7\n', ...parts, '\n%%EOF\n'].map((part) => Buffer.from(part as string, 'latin1')))
const object = (number: number, content: string): string => `${number} 0 obj\n${content}\nendobj\n`
const trailer = (root = 1): string => `trailer\n<< /Size 9 /Root ${root} 0 R >>\nstartxref\n0`
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const tagged = '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >>'
const pages = (count: number): string => `<< /Type /Pages /Kids [5 0 R] /Count ${count} >>`
const tree = object(4, '<< /Type /StructTreeRoot >>')

/** An object stream, as the programs write it since PDF 1.5. */
const packed = (objects: [number, string][], pack: (content: Buffer) => Buffer = deflateSync): Buffer => {
  const bodies = objects.map(([, body]) => body)
  let offset = 0
  const head = objects
    .map(([number, body]) => {
      const entry = `${number} ${offset}`
      offset += body.length + 1
      return entry
    })
    .join(' ')
  const content = pack(Buffer.from(`${head} ${bodies.join(' ')}`, 'latin1'))
  const first = `<< /Type /ObjStm /N ${objects.length} /First ${head.length + 1} /Filter /FlateDecode /Length ${content.length} >>`
  return Buffer.concat([Buffer.from(`8 0 obj\n${first}stream\n`), content, Buffer.from('\nendstream\nendobj\n')])
}

test.each<[string, Buffer, number | null, boolean | null]>([
  ['in plain objects', file(object(1, catalogue), object(2, pages(12)), trailer()), 12, false],
  ['that is tagged', file(object(1, tagged), object(2, pages(1)), tree, trailer()), 1, true],
  [
    'in packed objects',
    file(
      packed([
        [1, tagged],
        [2, pages(240)],
        [4, '<</Type/StructTreeRoot>>'],
      ]),
      trailer(),
    ),
    240,
    true,
  ],
  [
    'whose marks lie elsewhere',
    file(
      object(1, tagged.replace('<< /Marked true >>', '6 0 R')),
      object(2, pages(3)),
      object(6, '<</Marked true>>'),
      tree,
      trailer(),
    ),
    3,
    true,
  ],
  ['that says it is tagged and has no tags', file(object(1, tagged), object(2, pages(3)), trailer()), 3, false],
  [
    'that has tags which count for nothing',
    file(object(1, tagged.replace('true', 'false')), object(2, pages(3)), tree, trailer()),
    3,
    false,
  ],
  [
    'that was changed: the newest pages count',
    file(object(1, catalogue), object(2, pages(3)), trailer(), '\n', object(2, pages(4)), trailer()),
    4,
    false,
  ],
  [
    'with other counts, in the pages below and in a text',
    file(
      object(1, catalogue),
      object(5, '<< /Type /Pages /Parent 2 0 R /Count 99 >>'),
      object(2, '<< /A (\\( /Count 98) /B << /Count 97 >> /Kids [ << /Count 96 >> ] /Count 5 >>'),
      trailer(),
    ),
    5,
    false,
  ],
  ['without a table', file(object(1, catalogue), object(2, pages(12))), null, null],
  ['whose pages are missing', file(object(1, catalogue), trailer()), null, false],
  ['with a count that is none', file(object(1, catalogue), object(2, '<< /Count -3 >>'), trailer()), null, false],
  [
    'with more pages than there can be',
    file(object(1, catalogue), object(2, pages(900_000_000)), trailer()),
    null,
    false,
  ],
  [
    'with a count that lies elsewhere',
    file(object(1, catalogue), object(2, '<< /Count 7 0 R >>'), trailer()),
    null,
    false,
  ],
])('a document %s', async (_, data, count, isTagged) =>
  expect(await pdfFacts(data)).toEqual({ pages: count, tagged: isTagged }),
)

test.each<[string, () => Buffer]>([
  [
    'unpacks to more than anybody reads',
    () =>
      file(
        packed([[1, tagged]], () => deflateSync(Buffer.alloc(80 * 2 ** 20, ' '), { level: 1 })),
        trailer(),
      ),
  ],
  [
    'has damaged packing',
    () =>
      file(
        packed([[1, tagged]], (content) => deflateSync(content).subarray(0, 20)),
        trailer(),
      ),
  ],
  ['has objects that lie in each other', () => file('1 0 obj<</A('.repeat(200_000), trailer())],
  ['has objects without end', () => file('1 0 obj<<'.repeat(400_000), trailer())],
  ['has brackets without end', () => file(`1 0 obj<<${'('.repeat(4_000_000)}`, trailer())],
  ['has numbers without end', () => file('1 '.repeat(4_000_000), trailer())],
  ['has spaces without end', () => file(`1${' '.repeat(8_000_000)}0 obj`, trailer())],
  [
    'has packed objects that lie in each other',
    () => file(packed(Array.from({ length: 50_000 }, (_, number): [number, string] => [number, '<</A<'])), trailer()),
  ],
  ['refers to itself', () => file(object(1, '<< /Pages 1 0 R /MarkInfo 1 0 R >>'))],
])('of a document that %s nothing is said, soon', async (_, data) =>
  expect(await pdfFacts(data())).toEqual({ pages: null, tagged: null }),
)
