import { linkAddress } from '@/domain/links/link-address'

/** An address of this site is kept without its host, so that it holds wherever the site is. */
const onThisSite = (href: string): string => {
  if (!URL.canParse(href)) return href
  const { hash, origin, pathname, search } = new URL(href)
  return origin === window.location.origin ? pathname + search + hash : href
}

/** Addresses of services that put themselves before a link, with the part of their query that says where it leads. */
const detours: readonly [host: RegExp, path: RegExp, query: string][] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^\//, 'url'],
  [/^(?:www\.)?google\.(?:com|co\.uk)$/, /^\/url$/, 'q'],
  [/^l\.facebook\.com$/, /^\/l\.php$/, 'u'],
]

/** Where a link leads that Outlook or Google Docs has wrapped: readers should not pass through their servers. */
const unwrapped = (href: string): string => {
  if (!URL.canParse(href)) return href
  const { hostname, pathname, searchParams } = new URL(href)
  const detour = detours.find(([host, path]) => host.test(hostname) && path.test(pathname))
  return (detour && searchParams.get(detour[2])) ?? href
}

/** Repairs what pasted links lead to; a link that leads nowhere from a public page becomes its words. */
export function repairLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const address = linkAddress(onThisSite(unwrapped(link.getAttribute('href') ?? '')))
    if (address === null) link.replaceWith(...link.childNodes)
    else link.setAttribute('href', address)
  }
}
