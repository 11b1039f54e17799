import type { ReactElement } from 'react'
import { centrePage } from '@/content/centres/centres'
import { now, today } from '@/content/clock'
import { bodyPage } from '@/content/governance/bodies'
import { homePage } from '@/content/pages/home'
import { meetingPage } from '@/content/governance/meetings'
import { networkPage } from '@/content/collaborative/networks'
import { newsPage } from '@/content/news/news'
import { editorsPage } from '@/content/pages/pages'
import { testPage } from '@/content/centres/tests'
import { trustPage } from '@/content/collaborative/trusts'
import type { View } from '@/content/view'
import { workstreamPage } from '@/content/collaborative/workstreams'
import { Editors } from '../[...path]/content-page'
import { Centre } from '../community-diagnostic-centres/centre'
import { Body } from '../governance/body'
import { MeetingDetail } from '../governance/meetings/meeting'
import { Home } from '../home/home'
import { Network } from '../networks/network'
import { Post } from '../news/post'
import { Test } from '../tests/test'
import { Trust } from '../trusts/trust'
import { Workstream } from '../workstreams/workstream'

type Preview = (view: Extract<View, { kind: 'preview' }>) => Promise<ReactElement | null>

/** A preview of what is there, or nothing. */
const of =
  <Found,>(read: (view: View, id: number) => Promise<Found | null>, render: (found: Found) => ReactElement): Preview =>
  async (view) => {
    const found = await read(view, view.id ?? 0)
    return found === null ? null : render(found)
  }

/** How a draft of each collection looks: the same parts as its public page. The view says which record; its slug is not asked. */
export const previews: Record<string, Preview> = {
  home: of(
    (view) => homePage(view, now()),
    (page) => <Home page={page} />,
  ),
  pages: of(
    (view) => editorsPage(view, ''),
    (page) => <Editors page={page} />,
  ),
  'news-posts': of(
    (view) => newsPage(view, ''),
    (page) => <Post page={page} />,
  ),
  trusts: of(
    (view) => trustPage(view, '', now()),
    (page) => <Trust page={page} />,
  ),
  networks: of(
    (view) => networkPage(view, '', now()),
    (page) => <Network page={page} />,
  ),
  cdcs: of(
    (view) => centrePage(view, '', now()),
    (page) => <Centre page={page} />,
  ),
  tests: of(
    (view) => testPage(view, '', now()),
    (page) => <Test page={page} />,
  ),
  workstreams: of(
    (view) => workstreamPage(view, ''),
    (page) => <Workstream page={page} />,
  ),
  'governance-bodies': of(
    (view) => bodyPage(view, '', today(now())),
    (page) => <Body page={page} />,
  ),
  meetings: of(
    (view, id) => meetingPage(view, id),
    (page) => <MeetingDetail page={page} />,
  ),
}
