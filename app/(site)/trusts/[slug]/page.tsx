import { now } from '@/content/clock'
import { trustPage } from '@/content/collaborative/trusts'
import { recordPage } from '../../record-page'
import { Trust } from '../trust'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/trusts',
  read: (viewer, slug) => trustPage(viewer, slug, now()),
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body: Trust,
})

export { generateMetadata }
export default Page
