import { inLines, type Match, type Spot } from '../finding'
import type { Known, LinkInText, RecordText } from '../text'

/** '/about', from an address of this site as somebody typed it: without query and part; null for any other. */
export const ownAddress = (href: string): string | null => {
  const [path = ''] = href.trim().split(/[?#]/, 1)
  if (!/^\/(?![/\\])/.test(path)) return null
  return path.length > 1 ? path.replace(/\/$/, '') : path
}

const problem = ({ href, record }: LinkInText, { addresses, records }: Known): string | null => {
  if (record !== null)
    return records.get(record) === false
      ? 'The page that it leads to is not public, so readers see no link. Publish that page, or take the link away.'
      : null
  const own = href === null ? null : ownAddress(href)
  return own !== null && addresses.get(own) === false
    ? `There is no page at ${own}. Choose the page with “Internal link”; the link then holds when the page moves.`
    : null
}

/** Links within the site that lead nowhere. */
export const brokenLinks = (links: readonly LinkInText[], known: Known): Spot[] =>
  links.flatMap((link) => {
    const how = problem(link, known)
    return how === null ? [] : [{ from: link.from, to: link.to, how }]
  })

export const findBrokenLinks = (text: RecordText, known: Known): Match[] =>
  inLines(['prose'], ({ links }) => brokenLinks(links, known))(text)
