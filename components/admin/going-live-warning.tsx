import type { Task } from '@/domain/going-live'

/** On every page of the panel of a site that the public can reach while something that it must say is missing. */
export function GoingLiveWarning({ tasks }: { tasks: Task[] }) {
  if (tasks.length === 0) return null
  return (
    <section className="going-live-warning" aria-label="Before going live">
      <strong>
        The public can see this site, and {tasks.length === 1 ? '1 point is' : `${tasks.length} points are`} still open.
      </strong>{' '}
      <a href="/admin">See what is missing</a>
    </section>
  )
}
