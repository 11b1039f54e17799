/** What a request asks for. */
export interface RequestTarget {
  /** path and query as sent */
  url: string
  /** the path alone */
  path: string
  /** the host that a target in absolute form names; it counts more than the header */
  host?: string
}

const pathOf = (url: string): string => {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

/**
 * The target of a request: a path (origin form), or an address that names a host too (absolute form; RFC 9112, 3.2).
 * Null for anything else, such as `*` or a target with a fragment.
 */
export function requestTarget(sent: string): RequestTarget | null {
  if (sent.includes('#')) return null
  if (sent.startsWith('/')) return { url: sent, path: pathOf(sent) }
  const [origin = '', host = ''] = /^https?:\/\/([^/?]*)/i.exec(sent) ?? []
  const rest = sent.slice(origin.length)
  if (origin === '') return null
  const url = rest.startsWith('/') ? rest : `/${rest}`
  return { url, path: pathOf(url), host }
}
