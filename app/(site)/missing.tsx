import { NotFound } from '@/components/site/messages/not-found'
import { movedTo } from '@/content/site/redirects'
import { setStatus, redirectTo } from '@/server/page-cache/cache-tags'
import { PageFrame } from './page-frame'

/** What answers where no page is: the way to its new address, or 404 with ways on. */
export async function Missing({ path }: { path: string }) {
  const moved = await movedTo(path)
  if (moved !== null) redirectTo(moved)
  else setStatus(404)
  return (
    <PageFrame path={path} belowHome={false}>
      <NotFound />
    </PageFrame>
  )
}
