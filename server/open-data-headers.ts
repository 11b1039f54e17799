import type { Headers } from './headers-by-name'

/** Whether a path is one of open data. */
export const isOpenData = (path: string): boolean => /^\/+api\/+open\//.test(path)

/** Open data is for the scripts of any site; all else is for ours alone. */
export const sharingOf = (path: string): Headers =>
  isOpenData(path)
    ? {
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
        // a script of another site may read few headers that are not named
        'access-control-expose-headers': 'ETag, Link, As-Of',
      }
    : { 'cross-origin-resource-policy': 'same-origin' }

/** What scripts of other sites may send, kept for a day. Fetch standard, "CORS protocol". */
export const preflightHeaders: Headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-max-age': '86400',
}
