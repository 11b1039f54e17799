/** Characters that XML escapes. */
const unescaped = (text: string): string =>
  text
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/** The addresses that a sitemap lists (sitemaps.org), as paths. What is no address is left out. */
export function addressesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => unescaped(address))
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).pathname)
}

/** Whether it lists other sitemaps, and no pages. */
export const isIndex = (sitemap: string): boolean => sitemap.includes('<sitemapindex')
