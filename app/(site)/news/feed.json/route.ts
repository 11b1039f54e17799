import { newsFeed } from '../feed'

export const dynamic = 'force-dynamic'

/** All news as a JSON feed. */
export const GET = (): Promise<Response> => newsFeed({ kind: 'all' }, 'json')
