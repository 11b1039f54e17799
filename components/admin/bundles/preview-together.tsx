import type { Plan } from '@/domain/plans/plan'

/** Leads through the site as it will be once all of a bundle is published. */
export function PreviewTogether({ plan: { id, items } }: { plan: Plan }) {
  if (items.length === 0) return null
  return (
    <p>
      <a href={`/preview/bundles/${id}/`} target="_blank" rel="noreferrer">
        See the site as it will be
      </a>
    </p>
  )
}
