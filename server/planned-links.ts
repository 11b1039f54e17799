/** Addresses that are the same whatever is planned: the build's own files, and the panel. */
const elsewhere = /^\/(?:assets|_next|admin|api|preview)(?:\/|$)/

/**
 * The links, pictures and files of a page as seen from a planned state: they stay within it.
 * @param base where that state is looked at, '/preview/bundles/4'
 */
export const withinPlanned = (html: string, base: string): string =>
  html
    .replace(/(<a\s[^>]*?\bhref=")(\/[^/"][^"]*|\/)(?=")/g, (whole: string, before: string, address: string) =>
      elsewhere.test(address) || address.startsWith('/files/') ? whole : `${before}${base}${address}`,
    )
    .replace(/(["\s,])\/files\//g, `$1${base}/files/`)

/** Says above a page that it is none yet. */
export const withNotice = (html: string, words: string): string =>
  html.replace(
    /<body[^>]*>/,
    (body) => `${body}<aside class="planned-notice" aria-label="About this preview">${words}</aside>`,
  )
