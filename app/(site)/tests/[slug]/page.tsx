import { now } from '@/content/clock'
import { testPage } from '@/content/centres/tests'
import { recordPage } from '../../record-page'
import { Test } from '../test'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/tests',
  read: (viewer, slug) => testPage(viewer, slug, now()),
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body: Test,
})

export { generateMetadata }
export default Page
