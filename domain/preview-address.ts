/** Where the draft of a record, or of a global, is shown; null before it was saved once. */
export const previewAddress = (slug: string, id: unknown): string | null => {
  if (slug === 'home') return '/preview/home/draft'
  return typeof id === 'number' || typeof id === 'string' ? `/preview/${slug}/${id}` : null
}
