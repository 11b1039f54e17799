import { formatDay, formatWeekday } from '@/domain/formatting/dates'
import type { Plan } from '@/domain/plans/plan'
import { actionWord, stateWords } from './plan-words'

interface Props {
  scheduled: Plan[]
  waiting: Plan[]
  published: Plan[]
}

const byDay = (plans: Plan[]): [day: string, plans: Plan[]][] => {
  const days = new Map<string, Plan[]>()
  for (const plan of plans) days.set(plan.day ?? '', [...(days.get(plan.day ?? '') ?? []), plan])
  return [...days]
}

const timeOf = ({ when }: Plan): string => when?.split(', ')[1] ?? ''

const Entry = ({ plan, isDated }: { plan: Plan; isDated: boolean }) => (
  <li className={`calendar__entry calendar__entry--${plan.state}`}>
    <strong className="calendar__time">{isDated ? timeOf(plan) : (plan.when ?? 'No day yet')}</strong>{' '}
    <a href={plan.href}>{plan.title}</a> <span className="calendar__state">{stateWords[plan.state]}</span>
    <ul>
      {plan.items.map(({ action, href, isWithdrawal, kind, title, wrong }) => (
        <li key={`${action} ${href} ${title}`}>
          {actionWord({ action, isWithdrawal, wrong })}: {title} {kind ? <small>{kind}</small> : null}
        </li>
      ))}
    </ul>
    {plan.problem === null ? null : <p className="bundle__problem">{plan.problem}</p>}
    {plan.who === null ? null : (
      <small>
        {plan.state === 'preparing' ? 'Prepared' : 'Approved'} by {plan.who}
      </small>
    )}
  </li>
)

const Days = ({ plans }: { plans: Plan[] }) =>
  byDay(plans).map(([day, ofDay]) => (
    <section key={day} className="calendar__day">
      <h3>{day === '' ? 'No day noted' : `${formatWeekday(day)} ${formatDay(day)}`}</h3>
      <ul>
        {ofDay.map((plan) => (
          <Entry key={plan.id} plan={plan} isDated />
        ))}
      </ul>
    </section>
  ))

/** What is planned, by day: what happens by itself, what waits for somebody, and what was published lately. */
export function Calendar({ published, scheduled, waiting }: Props) {
  return (
    <section className="calendar" aria-labelledby="calendar-heading">
      <h1 id="calendar-heading">Planned publications</h1>
      <p>
        Times are London times. <a href="/admin/collections/bundles/create">Plan several records together</a>, or open
        one record and choose “Schedule…”.
      </p>
      <h2>Scheduled</h2>
      {scheduled.length === 0 ? <p>Nothing is scheduled.</p> : <Days plans={scheduled} />}
      {waiting.length === 0 ? null : (
        <>
          <h2>Waiting for somebody</h2>
          <ul>
            {waiting.map((plan) => (
              <Entry key={plan.id} plan={plan} isDated={false} />
            ))}
          </ul>
        </>
      )}
      {published.length === 0 ? null : (
        <>
          <h2>Published lately</h2>
          <Days plans={published} />
        </>
      )}
    </section>
  )
}
