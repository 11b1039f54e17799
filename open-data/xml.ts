const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text that may stand in an element or attribute; characters that XML has no place for are left out. */
const escape = (text: string): string =>
  Array.from(text)
    .filter((one) => one >= ' ' || one === '\n' || one === '\t')
    .join('')
    .replace(/[&<>"']/g, (one) => entities[one] ?? one)

/** An XML element with text or without. */
export const element = (name: string, text: string | null, attributes: Record<string, string> = {}): string => {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')
  return text === null ? `<${name}${said}/>` : `<${name}${said}>${escape(text)}</${name}>`
}

/** A whole XML document as an answer. */
export const xmlDocument = (content: string, type: string): Response =>
  new Response(`<?xml version="1.0" encoding="utf-8"?>\n${content}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  })
