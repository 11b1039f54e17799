import type { AdminViewServerProps, ServerProps } from 'payload'
import { roleOf } from '@/access/rules'
import { ContentList } from '@/components/admin/content-list/content-list'
import { now } from '@/content/clock'
import { contentList } from '@/content/editors/content-list/content-list'
import { filterIn, type Asked } from '@/domain/content-list/filter'
import { londonDay } from '@/domain/dates/london-time'
import { PanelPage } from './panel-page'

/** Records on one page. */
const atOnce = 50

const askedIn =
  (searched: AdminViewServerProps['searchParams']): Asked =>
  (name) => {
    const value = searched?.[name]
    return typeof value === 'string' ? value : ''
  }

const List = async ({ asked, user }: { asked: Asked; user: ServerProps['user'] }) => {
  const role = roleOf(user)
  if (!user || role === null) return null
  const [filter, today] = [filterIn(asked), londonDay(now())]
  const list = await contentList(user, role, { filter, today, page: Number(asked('page')), atOnce })
  return <ContentList {...list} filter={filter} today={today} />
}

/** The panel's view "All content", at /admin/content. */
export const Content = (props: AdminViewServerProps) => (
  <PanelPage {...props}>
    <List asked={askedIn(props.searchParams)} user={props.initPageResult.req.user ?? undefined} />
  </PanelPage>
)
