import { messageMetadata } from '../page-metadata'
import { Missing } from '../missing'
import { numberedAddress, type NumberedQuery } from '../numbered-address'

export const dynamic = 'force-dynamic'

export const metadata = messageMetadata('Page not found')

/** WordPress's own page: old links name a page by its number. */
export default async function IndexPhp({ searchParams }: { searchParams: Promise<NumberedQuery> }) {
  const path = '/index.php'
  return <Missing path={numberedAddress(path, await searchParams) ?? path} />
}
