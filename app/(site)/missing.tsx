import { NotFound } from '@/components/site/messages/not-found'
import { movedTo } from '@/content/site/redirects'
import { setStatus, redirectTo } from '@/server/page-cache/cache-tags'
import { PageFrame } from './page-frame'

/**
 * An address without a page: redirects to its new one, or responds with 404.
 * @param props.now its new address, where that is known already
 */
export async function Missing({ path, now = null }: { path: string; now?: string | null }) {
  const moved = now ?? (await movedTo(path))
  if (moved !== null) redirectTo(moved, 301)
  else setStatus(404)
  return (
    <PageFrame path={path} belowHome={false}>
      <NotFound />
    </PageFrame>
  )
}
