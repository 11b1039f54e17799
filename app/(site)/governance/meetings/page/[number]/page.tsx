import { furtherMeetings } from '../../further-meetings'

export const dynamic = 'force-dynamic'

const { generateMetadata, Page } = furtherMeetings('past')

export { generateMetadata }
export default Page
