import type { Task } from '@/domain/going-live'

/** What is to do before the site goes live; gone when all is done. */
export function GoingLive({ tasks }: { tasks: Task[] }) {
  if (tasks.length === 0) return null
  return (
    <section className="editors-dashboard__part editors-dashboard__part--first">
      <h2>Before going live</h2>
      <p>The public pages leave out what is missing here. Only administrators see this list.</p>
      <ul className="editors-dashboard__list">
        {tasks.map(({ label, where, why }) => (
          <li key={label}>
            {where === 'settings' ? <a href="/admin/globals/site-settings">{label}</a> : <strong>{label}</strong>}
            <div className="editors-dashboard__note">
              {why} {where === 'environment' ? 'Set it where the site is started, then start it again.' : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
