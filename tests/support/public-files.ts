import type * as filesModule from '@/content/files/public-files'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import type { Database } from './database'

/**
 * `publicFile`, where what is asked of a document is asked of many at once too: both must say the same, until when it holds
 * too.
 */
export const bothWays = async (database: Database): Promise<typeof filesModule.publicFile> => {
  const { publicFile } = await import('@/content/files/public-files')
  const { publicDocuments } = await import('@/content/files/public-documents')
  return async (filename) => {
    const one = await publicFile(filename)
    const [document] = await database.sql('select id from documents where filename = $1', [filename])
    if (!document) return one
    const outside = renderContext.getStore()
    const [alone, many] = [1, 2].map(() => newRenderContext(undefined, outside?.planned))
    await renderContext.run(alone as NonNullable<typeof alone>, () => publicFile(filename))
    const others = [Number(document.id), 999_999]
    const open = await renderContext.run(many as NonNullable<typeof many>, () => publicDocuments(others))
    expect([filename, [...open], many?.expiresAt]).toEqual([filename, one ? [document.id] : [], alone?.expiresAt])
    return one
  }
}
