import { newsFeed } from '../feed'

export const dynamic = 'force-dynamic'

/** All news as an Atom feed. */
export const GET = (): Promise<Response> => newsFeed({ kind: 'all' }, 'xml')
