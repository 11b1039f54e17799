import { formatDay } from '../../formatting/dates'
import { externalAddress } from '../../links/external-link'
import { inLines, type Match, type Spot } from '../finding'
import type { Known, LinkInText, RecordText } from '../text'

const problem = (href: string | null, { broken }: Known): string | null => {
  const address = href === null ? null : externalAddress(href)
  const found = address === null ? undefined : broken.get(address)
  return found && address !== null
    ? `When ${new URL(address).host} was looked at, ${found.problem}. First seen: ${formatDay(found.firstSeen)}. Look where the page is now, or take the link away.`
    : null
}

/** Links to other sites that the weekly check found broken. */
export const brokenExternalLinks = (links: readonly LinkInText[], known: Known): Spot[] =>
  links.flatMap(({ from, href, to }) => {
    const how = problem(href, known)
    return how === null ? [] : [{ from, to, how }]
  })

export const findExternalLinks = (text: RecordText, known: Known): Match[] => [
  ...inLines(['prose'], ({ links }) => brokenExternalLinks(links, known))(text),
  ...(text.addresses ?? []).flatMap((place) => {
    const how = problem(place.href, known)
    return how === null ? [] : [{ at: place, line: 0, spot: null, how, quote: place.href }]
  }),
]
