import { now } from '@/content/clock'
import { trustPage } from '@/content/collaborative/trusts'
import { recordPage } from '../../record-page'
import { Trust } from '../trust'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/trusts',
  read: (view, slug) => trustPage(view, slug, now()),
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body: Trust,
})

export { generateMetadata }
export default Page
