import { element, xmlDocument } from '@/open-data/xml'

test.each([
  ['empty', element('a', null), '<a/>'],
  ['with text', element('a', 'Tom & "Ann" <3'), '<a>Tom &amp; &quot;Ann&quot; &lt;3</a>'],
  ['with attributes', element('a', null, { href: '/?a&b', title: `it's` }), '<a href="/?a&amp;b" title="it&apos;s"/>'],
  ['with elements', element('a', [element('b', '1'), element('c', null)]), '<a><b>1</b><c/></a>'],
  ['with characters that XML does not allow', element('a', 'x\u0000y\u000bz\n'), '<a>xyz\n</a>'],
  ['without what is no character', element('a', 'x\ufffey\uffffz\ud800!\udc00'), '<a>xyz!</a>'],
  ['with characters beyond the first plane', element('a', '😀'), '<a>😀</a>'],
])('an element %s', (_, xml, expected) => expect(xml).toBe(expected))

test('a document has a declaration and its root', () =>
  expect(xmlDocument('a', [element('b', null)], { xmlns: 'urn:x' })).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a xmlns="urn:x">\n<b/>\n</a>\n',
  ))
