import { now } from '@/content/clock'
import { networkPage } from '@/content/collaborative/networks'
import { recordPage } from '../../record-page'
import { Network } from '../network'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/networks',
  read: (viewer, slug) => networkPage(viewer, slug, now()),
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body: Network,
})

export { generateMetadata }
export default Page
