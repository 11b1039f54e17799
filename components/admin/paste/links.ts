import { linkAddress } from '@/domain/links/link-address'

/** An address of this site is kept without its host, so that it holds wherever the site is. */
const onThisSite = (href: string): string => {
  if (!URL.canParse(href)) return href
  const { hash, origin, pathname, search } = new URL(href)
  return origin === window.location.origin ? pathname + search + hash : href
}

/** Repairs what pasted links lead to; a link that leads nowhere from a public page becomes its words. */
export function repairLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const address = linkAddress(onThisSite(link.getAttribute('href') ?? ''))
    if (address === null) link.replaceWith(...link.childNodes)
    else link.setAttribute('href', address)
  }
}
