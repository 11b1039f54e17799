import { interestsOfBody } from '@/content/governance/interests'
import { Missing } from '../../../missing'
import { pageMetadata } from '../../../page-metadata'
import { head, Interests } from '../interests'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const found = await interestsOfBody(slug)
  const title = found ? `${head.title}: ${found.name}` : head.title
  return pageMetadata({ ...head, title, path: `${head.path}/${slug}` })
}

export default async function InterestsOfBodyPage({ params }: Props) {
  const { slug } = await params
  const found = await interestsOfBody(slug)
  return found === null ? <Missing path={`${head.path}/${slug}`} /> : <Interests body={found} people={found.people} />
}
