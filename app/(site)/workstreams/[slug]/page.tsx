import { workstreamPage } from '@/content/collaborative/workstreams'
import { recordPage } from '../../record-page'
import { Workstream } from '../workstream'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = recordPage({
  section: '/workstreams',
  read: workstreamPage,
  head: ({ name, summary, href }) => ({ title: name, description: summary, path: href }),
  Body: Workstream,
})

export { generateMetadata }
export default Page
