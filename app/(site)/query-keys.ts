import { queryKeys as centres } from './community-diagnostic-centres/query-keys'
import { numberedKeys } from './numbered-address'

/**
 * The query keys that pages read, by path. The server ignores any other, so that nobody can fill the page cache
 * with made-up queries; a page that reads `searchParams` declares its keys in a file beside it and is listed here.
 */
export const queryKeys: Readonly<Record<string, readonly string[]>> = {
  '/': numberedKeys,
  '/index.php': numberedKeys,
  '/community-diagnostic-centres': centres,
}
