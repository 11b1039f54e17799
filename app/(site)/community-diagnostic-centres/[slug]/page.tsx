import { centrePage } from '@/content/centres/centre-page'
import { now } from '@/content/clock'
import { recordPage } from '../../record-page'
import { Centre } from '../centre'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/community-diagnostic-centres',
  read: (viewer, slug) => centrePage(viewer, slug, now()),
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body: Centre,
})

export { generateMetadata }
export default Page
