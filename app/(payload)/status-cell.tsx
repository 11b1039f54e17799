import type { CollectionSlug } from 'payload'
import { publicationsOf, type Row } from '@/content/editors/publication'

interface Props {
  collectionSlug: CollectionSlug
  rowData: Row
}

/** In lists: whether the public sees a record. */
export async function StatusCell({ collectionSlug, rowData }: Props) {
  const [words = ''] = await publicationsOf(collectionSlug, [rowData])
  return <span className={words.startsWith('Withdrawn') ? 'tag-withdrawn' : undefined}>{words}</span>
}
