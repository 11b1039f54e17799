import { linksLeadSomewhere } from '@/fields/link-words'

const link = (url: string | undefined, words: string, linkType = 'custom') => ({
  type: 'link',
  fields: { linkType, url },
  children: [{ type: 'text', text: words }],
})
const text = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })

test.each([
  ['nothing', undefined],
  ['no links', text({ type: 'text', text: 'MRI' })],
  [
    'links that lead somewhere',
    text(link('www.nhs.uk', 'NHS'), link('/news', 'News'), link(undefined, 'A page', 'internal')),
  ],
])('%s is right', (_, value) => {
  expect(linksLeadSomewhere(value)).toBe(true)
})

test.each([
  ['one', text(link('#_Toc1', 'Aims')), /^The link “Aims” leads nowhere\./],
  ['several', text(link('https://', 'Aims'), link(undefined, 'Plans')), /^The links “Aims” and “Plans” lead nowhere\./],
])('%s that leads nowhere is named by its words', (_, value, expected) => {
  expect(linksLeadSomewhere(value)).toMatch(expected)
})
