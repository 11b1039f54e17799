import type { AdminViewServerProps, ServerProps } from 'payload'
import { mayRead } from '@/access/rules'
import { Checks as List } from '@/components/admin/checks/checks'
import { now } from '@/content/clock'
import { questionsByCentre } from '@/content/editors/checks/questions'
import { londonDay } from '@/domain/dates/london-time'
import { PanelPage } from './panel-page'

type Searched = AdminViewServerProps['searchParams']

const ByCentre = async ({ searched, user }: { searched: Searched; user: ServerProps['user'] }) => {
  if (!user || !mayRead(user, 'cdcs')) return <p>The communications team checks centres. Ask them.</p>
  const what = typeof searched?.what === 'string' ? searched.what : ''
  return <List {...await questionsByCentre(user, londonDay(now()), what)} what={what} />
}

/** The panel's view "What to check at each centre", at /admin/checks, for who writes about centres. */
export const Checks = (props: AdminViewServerProps) => (
  <PanelPage {...props}>
    <ByCentre searched={props.searchParams} user={props.initPageResult.req.user ?? undefined} />
  </PanelPage>
)

/** In the panel's menu: leads to it, for who may see it. */
export function ChecksLink({ user }: ServerProps) {
  if (!mayRead(user, 'cdcs')) return null
  return (
    <a className="nav__link" href="/admin/checks">
      <span className="nav__link-label">Centres to check</span>
    </a>
  )
}
