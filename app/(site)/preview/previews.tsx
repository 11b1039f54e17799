import type { ReactElement } from 'react'
import { Band } from '@/components/site/band'
import { centrePage } from '@/content/centres/centre-page'
import { now } from '@/content/clock'
import { bodyPage } from '@/content/governance/body-page'
import { directionPage } from '@/content/pages/direction'
import { homePage } from '@/content/pages/home'
import { meetingPage } from '@/content/governance/meeting-page'
import { networkPage } from '@/content/collaborative/networks'
import { newsPage } from '@/content/news/news'
import { contentPage } from '@/content/pages/pages'
import { testPage } from '@/content/centres/tests'
import { trustPage } from '@/content/collaborative/trusts'
import type { Viewer } from '@/content/viewer'
import type { UsedIn } from '@/domain/public-records'
import { workstreamPage } from '@/content/collaborative/workstreams'
import { ContentPage } from '../[...path]/content-page'
import { Centre } from '../community-diagnostic-centres/centre'
import { Body } from '../governance/body'
import { MeetingDetail } from '../governance/meetings/meeting'
import { Home } from '../home/home'
import { Network } from '../networks/network'
import { Post } from '../news/post'
import { Test } from '../tests/test'
import { Trust } from '../trusts/trust'
import { Direction } from '../vision-and-strategy/direction'
import { Workstream } from '../workstreams/workstream'

type Preview = (viewer: Extract<Viewer, { kind: 'preview' }>) => Promise<ReactElement | null>

/** Renders what `read` finds, or null. */
const of =
  <Found,>(
    read: (viewer: Viewer, id: number) => Promise<Found | null>,
    render: (found: Found) => ReactElement,
  ): Preview =>
  async (viewer) => {
    const found = await read(viewer, viewer.id ?? 0)
    return found === null ? null : render(found)
  }

/** How drafts of each collection are rendered: as their public pages. The viewer names the record, so no slug is needed. */
export const previews: Record<UsedIn<'previews'> | 'home', Preview> = {
  home: of(
    async (viewer) => ({ page: await homePage(viewer, now()), direction: await directionPage(viewer) }),
    ({ direction, page }) => (
      <Home page={page}>
        <Band tone="white" heading="On the page about our vision and strategy">
          <Direction page={direction} />
        </Band>
      </Home>
    ),
  ),
  pages: of(
    (viewer) => contentPage(viewer, ''),
    (page) => <ContentPage page={page} />,
  ),
  'news-posts': of(
    (viewer) => newsPage(viewer, ''),
    (page) => <Post page={page} />,
  ),
  trusts: of(
    (viewer) => trustPage(viewer, '', now()),
    (page) => <Trust page={page} />,
  ),
  networks: of(
    (viewer) => networkPage(viewer, '', now()),
    (page) => <Network page={page} />,
  ),
  cdcs: of(
    (viewer) => centrePage(viewer, '', now()),
    (page) => <Centre page={page} />,
  ),
  tests: of(
    (viewer) => testPage(viewer, '', '', now()),
    (page) => <Test page={page} />,
  ),
  workstreams: of(
    (viewer) => workstreamPage(viewer, ''),
    (page) => <Workstream page={page} />,
  ),
  'governance-bodies': of(
    (viewer) => bodyPage(viewer, '', now()),
    (page) => <Body page={page} />,
  ),
  meetings: of(
    (viewer, id) => meetingPage(viewer, id),
    (page) => <MeetingDetail page={page} />,
  ),
}
