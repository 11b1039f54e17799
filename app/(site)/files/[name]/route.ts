import { publicFile } from '@/content/files/public-files'
import { setStatus } from '@/server/page-cache/cache-tags'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ name: string }>
}

/** Says whether a file is public; the server then sends it from storage. */
export async function GET(_: Request, { params }: Args): Promise<Response> {
  const { name } = await params
  const file = await publicFile(name)
  if (file === null) {
    setStatus(404)
    return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  return new Response(null, {
    headers: { 'content-type': file.mimeType, 'x-storage-key': `${file.kind}/${encodeURIComponent(file.filename)}` },
  })
}
