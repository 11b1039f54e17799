import type { QueryKeys } from '@/server/page-cache/address'
import { openDataKeys } from './api/open/v1/query-keys'
import * as centres from './community-diagnostic-centres/query-keys'
import { canonicalValues as canonicalDate, queryKeys as date } from './governance/on/query-keys'
import * as search from './search/query-keys'
import * as test from './tests/[slug]/query-keys'
import * as referrals from './tests/who-can-refer/query-keys'
import { canonicalNumbers, numberedKeys } from './numbered-address'

/**
 * The query keys that pages read, by path. The server ignores any other, so that nobody can fill the page cache
 * with made-up queries; a page that reads `searchParams` declares its keys in a file beside it and is listed here. '[slug]'
 * stands for the last part of any path.
 */
export const queryKeys: QueryKeys = {
  '/community-diagnostic-centres': {
    keys: centres.queryKeys,
    canonicalValues: centres.canonicalValues,
    cut: centres.cut,
  },
  '/tests/[slug]': { keys: test.queryKeys, canonicalValues: test.canonicalValues, cut: test.cut },
  '/tests/who-can-refer': { keys: referrals.queryKeys, canonicalValues: referrals.canonicalValues },
  '/search': { keys: search.queryKeys, canonicalValues: search.canonicalValues, cut: search.cut },
  ...openDataKeys,
  '/governance/on': { keys: date, canonicalValues: canonicalDate },
  '/': { keys: numberedKeys, canonicalValues: canonicalNumbers },
  '/index.php': { keys: numberedKeys, canonicalValues: canonicalNumbers },
}
