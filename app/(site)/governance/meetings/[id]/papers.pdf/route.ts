import { publicPaperSet } from '@/content/governance/paper-set'
import { londonDay } from '@/domain/dates/london-time'
import { recordId } from '@/domain/identifiers/record-id'
import { setStatus } from '@/server/page-cache/cache-tags'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ id: string }>
}

/** Says whether all public papers of a meeting are there as one file; the server then sends it from storage. */
export async function GET(_: Request, { params }: Args): Promise<Response> {
  const id = recordId((await params).id)
  const set = id === null ? null : await publicPaperSet(id)
  if (set === null) {
    setStatus(404)
    const words = 'There is no such file, or it is being made anew. The page of the meeting has its single papers.'
    return new Response(words, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  return new Response(null, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="papers-${londonDay(new Date(set.startsAt))}.pdf"`,
      'x-storage-key': `paper-sets/${set.filename}`,
    },
  })
}
