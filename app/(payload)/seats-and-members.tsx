import type { AdminViewServerProps, TypedUser } from 'payload'
import { mayPublish } from '@/access/rules'
import { AddBody } from '@/components/admin/desk/add-body'
import { AddSeat } from '@/components/admin/desk/add-seat'
import { Lines } from '@/components/admin/desk/lines'
import { Seat } from '@/components/admin/desk/seat'
import { AboutFile } from '@/components/admin/seats-import/about-file'
import { ImportForm } from '@/components/admin/seats-import/import-form'
import { now } from '@/content/clock'
import { deskOf } from '@/content/editors/structure/seats-and-members'
import { desksOf } from '@/content/editors/structure/whole'
import { londonDay } from '@/domain/dates/london-time'
import { recordId } from '@/domain/identifiers/record-id'
import { PanelPage } from './panel-page'

const AllDesks = async ({ user }: { user: TypedUser }) => {
  const desks = await desksOf(user, londonDay(now()))
  return (
    <>
      <h1>Seats and members</h1>
      <p>
        <a href="/admin/seats-and-members/import">Import from a CSV file, or export one</a>
      </p>
      <ul className="desk-bodies">
        {desks.map(({ href, name, note }) => (
          <li key={href}>
            <a href={href}>{name}</a> <span>{note}</span>
          </li>
        ))}
      </ul>
      <AddBody />
    </>
  )
}

const DeskOfBody = async ({ id, isNew, user }: { id: number; isNew: boolean; user: TypedUser }) => {
  const desk = await deskOf(user, id, londonDay(now()))
  if (!desk) return <p>There is no such body. It may lie in the bin.</p>
  const { address, choices, drafts, isInDraft, lines, name, seats } = desk
  return (
    <>
      <p>
        <a href="/admin/seats-and-members">All bodies</a>
      </p>
      <h1>{name}</h1>
      <p className="desk-links">
        <a href={`/admin/collections/governance-bodies/${id}`}>Name, remit and dates</a>
        {address === null ? (
          <strong>A draft: the public does not see this body yet.</strong>
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            View on the site (new tab)
          </a>
        )}
      </p>
      <p>
        {address === null
          ? 'What you save here is published, and public as soon as the body is.'
          : 'What you save here is public at once.'}
      </p>
      <section aria-labelledby="desk-seats">
        <h2 id="desk-seats">Seats and members</h2>
        {seats.length === 0 ? <p>No seats yet. Add the first below.</p> : null}
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} choices={choices} />
        ))}
        {drafts.length === 0 ? null : (
          <>
            <h3>Drafts, which the public does not see</h3>
            <ul>
              {drafts.map(({ href, title }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <AddSeat body={id} choices={choices} isOpened={isNew} />
      <Lines body={id} isInDraft={isInDraft} lines={lines} choices={choices} />
    </>
  )
}

const ImportSeats = () => (
  <div className="seats-import">
    <p>
      <a href="/admin/seats-and-members">All bodies</a>
    </p>
    <h1>Import seats and members</h1>
    <AboutFile />
    <ImportForm />
  </div>
)

/** The panel's view of a body's seats, members and lines, at /admin/seats-and-members/4; without a number it lists all bodies, `import` takes them from a file. */
export const SeatsAndMembers = (props: AdminViewServerProps) => {
  const user = props.initPageResult.req.user
  const segments = props.params?.segments
  const place = (Array.isArray(segments) ? segments[1] : undefined) ?? ''
  const id = recordId(place)
  return (
    <PanelPage {...props}>
      <div className="desk">
        {!user || !mayPublish(user, 'appointments') ? (
          <p>The secretariat keeps seats and members. Ask them.</p>
        ) : place === 'import' ? (
          <ImportSeats />
        ) : id === null ? (
          <AllDesks user={user} />
        ) : (
          <DeskOfBody id={id} isNew={props.searchParams?.new !== undefined} user={user} />
        )}
      </div>
    </PanelPage>
  )
}
