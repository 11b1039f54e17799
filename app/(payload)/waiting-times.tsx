import type { AdminViewServerProps, TypedUser } from 'payload'
import { mayPublish } from '@/access/rules'
import { AboutFile } from '@/components/admin/waiting-times/about-file'
import { ImportForm } from '@/components/admin/waiting-times/import-form'
import { ImportsList } from '@/components/admin/waiting-times/imports-list'
import { NotesList } from '@/components/admin/waiting-times/notes-list'
import { importsDone, newestInWords, notesOnMonths } from '@/content/editors/waiting-times'
import { PanelPage } from './panel-page'

const Imports = async ({ user }: { user: TypedUser }) => {
  const [newest, imports, notes] = await Promise.all([newestInWords(), importsDone(user), notesOnMonths(user)])
  return (
    <>
      <h1>Waiting times</h1>
      <p>{newest}</p>
      <h2>Import the figures of a month</h2>
      <AboutFile />
      <ImportForm />
      <h2>Imports</h2>
      <ImportsList imports={imports} />
      <h2>Notes on months</h2>
      <p>A note stands beside the figures of its month, for example “Figures of May exclude one trust.”</p>
      <NotesList notes={notes} />
    </>
  )
}

/** The panel's view at /admin/waiting-times: figures from a file, what was imported, and notes on months. */
export const WaitingTimes = (props: AdminViewServerProps) => {
  const user = props.initPageResult.req.user
  return (
    <PanelPage {...props}>
      <div className="desk waiting-import">
        {user && mayPublish(user, 'waiting-notes') ? (
          <Imports user={user} />
        ) : (
          <p>Publishers bring in waiting times. Ask one.</p>
        )}
      </div>
    </PanelPage>
  )
}
