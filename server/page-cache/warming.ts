import type { Documents } from './page-cache'

/** What a page's address must not hold when it stands in a sitemap: these stand there in place of signs. */
const unescaped = (text: string): string =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')

/**
 * The addresses that a sitemap names, as paths; none while there is no sitemap.
 *
 * @param sitemap its address
 * @param siteUrl what stands before each path in it
 */
export async function addressesIn(documents: Documents, sitemap: string, siteUrl: string): Promise<string[]> {
  const document = await documents.get(sitemap, 'known').catch(() => null)
  if (document?.status !== 200) return []
  const named = document.bodies.identity.toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)
  return [...named].map(([, address = '']) => new URL(unescaped(address), siteUrl).pathname)
}
