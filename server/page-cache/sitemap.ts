/** Characters that XML escapes. */
const unescaped = (text: string): string =>
  text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/**
 * The addresses that a sitemap lists (sitemaps.org), as paths.
 *
 * @param siteUrl what relative addresses are resolved against
 */
export function addressesIn(sitemap: string, siteUrl: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(unescaped(address), siteUrl).pathname,
  )
}
