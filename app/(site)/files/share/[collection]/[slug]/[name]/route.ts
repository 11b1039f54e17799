import sharp from 'sharp'
import { shareWords } from '@/content/site/share-picture'
import { sharePicture } from '@/domain/drawing/share-picture'
import { setStatus } from '@/server/page-cache/cache-tags'

export const dynamic = 'force-dynamic'

interface Args {
  params: Promise<{ collection: string; slug: string; name: string }>
}

/** The picture that goes with links to a page: drawn once, kept with the pages, and gone with its page. */
export async function GET(_: Request, { params }: Args): Promise<Response> {
  const { collection, name, slug } = await params
  const words = await shareWords(collection, slug, name)
  if (words === null) {
    setStatus(404)
    return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
  const drawn = await sharp(Buffer.from(sharePicture(words.title, words.kind)))
    .png({ palette: true })
    .toBuffer()
  return new Response(new Uint8Array(drawn), { headers: { 'content-type': 'image/png' } })
}
