import { now } from '@/content/clock'
import { bodyPage } from '@/content/governance/body-page'
import { recordPage } from '../../record-page'
import { Body } from '../body'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/governance',
  read: (viewer, slug) => bodyPage(viewer, slug, now()),
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body,
})

export { generateMetadata }
export default Page
