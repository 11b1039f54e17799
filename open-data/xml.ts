const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for an element or attribute, without the control characters that XML does not allow. */
const escape = (text: string): string =>
  Array.from(text)
    .filter((one) => one >= ' ' || one === '\n' || one === '\t')
    .join('')
    .replace(/[&<>"']/g, (one) => entities[one] ?? one)

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
