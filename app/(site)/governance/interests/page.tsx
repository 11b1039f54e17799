import { interestsRegister } from '@/content/governance/interests'
import { pageMetadata } from '../../page-metadata'
import { head, Interests } from './interests'

export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(head)

export default async function InterestsPage() {
  return <Interests people={await interestsRegister()} />
}
