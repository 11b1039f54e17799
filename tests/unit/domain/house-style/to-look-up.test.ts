import { richLines } from '@/domain/house-style/rich-lines'
import type { Line, RecordText } from '@/domain/house-style/text'
import { toLookUp } from '@/domain/house-style/to-look-up'
import { richText } from '@/seed/text'

const place = { path: 'body', label: 'Text', tab: null }

test('what links and fields lead to is looked up once, other sites and own addresses apart', () => {
  const text = '[One](https://a.example.nhs.uk/) [two](https://a.example.nhs.uk/) [a trust](trusts/east).'
  const record: RecordText = {
    names: [],
    parts: [{ ...place, kind: 'prose', outline: 'body', lines: richLines(richText(text, () => 1)) }],
    pictures: [{ ...place, path: 'image', id: '7' }],
    addresses: [{ ...place, path: 'website', href: 'https://b.example.nhs.uk/' }],
  }
  expect(toLookUp([record, record])).toMatchObject({
    addresses: [],
    external: ['https://a.example.nhs.uk/', 'https://b.example.nhs.uk/'],
    records: ['trusts:1'],
    pictures: ['7'],
  })
  expect(toLookUp([])).toMatchObject({ addresses: [], external: [] })
})

test('typed addresses of this site are looked up by their path, all in the order of the alphabet', () => {
  const links = [
    '/trusts?a=1',
    '/about#b',
    'https://b.example.nhs.uk/',
    'https://a.example.nhs.uk/',
    'mailto:a@example.nhs.uk',
  ]
  const line: Line = {
    kind: 'paragraph',
    text: 'Words',
    links: [
      ...links.map((href) => ({ from: 0, to: 5, href, record: null })),
      { from: 0, to: 5, href: null, record: 'trusts:2' },
      { from: 0, to: 5, href: null, record: 'trusts:1' },
    ],
  }
  const record: RecordText = {
    names: [],
    parts: [{ ...place, kind: 'prose', outline: 'body', lines: [line] }],
    pictures: ['8', '7'].map((id) => ({ ...place, id })),
  }
  expect(toLookUp([record])).toEqual({
    addresses: ['/about', '/trusts'],
    external: ['https://a.example.nhs.uk/', 'https://b.example.nhs.uk/'],
    records: ['trusts:1', 'trusts:2'],
    pictures: ['7', '8'],
  })
})
