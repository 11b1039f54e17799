const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What XML 1.0 has no characters for (its production 2): controls, lone surrogates, U+FFFE and U+FFFF. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text for an element or attribute. */
const escape = (text: string): string => text.replace(notXml, '').replace(/[&<>"']/g, (one) => entities[one] ?? one)

const startTag = (name: string, attributes: Record<string, string>): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ')

/** An XML element: empty for null, with text, or with child elements. */
export const element = (
  name: string,
  content: string | readonly string[] | null,
  attributes: Record<string, string> = {},
): string => {
  const start = startTag(name, attributes)
  if (content === null) return `<${start}/>`
  return `<${start}>${typeof content === 'string' ? escape(content) : content.join('')}</${name}>`
}

/** A whole XML document: its root with a line for each child element. */
export const xmlDocument = (
  root: string,
  children: readonly string[],
  attributes: Record<string, string> = {},
): string =>
  `${['<?xml version="1.0" encoding="utf-8"?>', `<${startTag(root, attributes)}>`, ...children, `</${root}>`].join('\n')}\n`
