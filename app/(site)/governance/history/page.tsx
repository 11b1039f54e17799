import { now } from '@/content/clock'
import { historyPage } from '@/content/governance/history'
import { atomMediaType } from '@/open-data/atom'
import { absolute } from '@/content/site/site-address'
import { Missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { head, History } from './history'

export const dynamic = 'force-dynamic'

export const generateMetadata = () => {
  const metadata = pageMetadata(head)
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { [atomMediaType]: absolute('/governance/history.xml') } },
  }
}

export default async function HistoryRoute() {
  const history = await historyPage(1, now())
  return history === null ? <Missing path={head.path} /> : <History page={1} history={history} />
}
