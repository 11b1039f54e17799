import { furtherMeetings } from '../../../further-meetings'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = furtherMeetings('upcoming')

export { generateMetadata }
export default Page
