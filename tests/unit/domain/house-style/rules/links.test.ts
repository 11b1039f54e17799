import { bareDocuments, linkText } from '@/domain/house-style/rules/links'

const vague = 'Make the link of the words that say where it leads, for example “how to prepare for an MRI scan”.'
test.each([
  [' here ', vague],
  ['Here !', vague],
  [' Click here for the times', vague],
  ['Where to click here', null],
  [' https://www.nhs.uk', 'Write the name of the page in place of its address.'],
  ['http://www.nhs.uk', 'Write the name of the page in place of its address.'],
  ['About https://www.nhs.uk', null],
])('what is said of a link “%s”', (words, problem) => {
  expect(linkText(words)).toBe(problem)
})

test.each([
  ['/files/report.pdf', 'PDF'],
  ['/files/report.docx?download=1', 'DOCX'],
  ['/files/report.csv#rows', 'CSV'],
])('a link to %s is told to say the type %s', (href, type) => {
  expect(bareDocuments('See the report.', [{ from: 4, to: 14, href, record: null }])).toEqual([
    { from: 4, to: 14, how: `Put type and size into the link: “the report (${type}, 545KB)”.` },
  ])
})

test('a link to a record is no link to a document', () => {
  expect(bareDocuments('See it.', [{ from: 4, to: 6, href: null, record: 'trusts:1' }])).toEqual([])
})
