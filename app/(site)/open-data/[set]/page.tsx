import type { Metadata } from 'next'
import { PageHeading } from '@/components/site/page-heading'
import { openDataPage, pageOfSet } from '@/domain/open-data/set-names'
import { listedSets } from '@/open-data/description/index-of-sets'
import { everySet } from '@/open-data/sets/every-set'
import { Missing } from '../../missing'
import { PageFrame } from '../../page-frame'
import { messageMetadata, pageMetadata } from '../../page-metadata'
import { CentresInWords } from '../centres-in-words'
import { Downloads } from '../downloads'
import { exampleRows } from '../example-rows'
import { SetInWords } from '../set-in-words'
import { StructureInWords } from '../structure-in-words'
import { WaitingTimesInWords } from '../waiting-times-in-words'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ set: string }>
}

const listedSet = async ({ params }: Props) => {
  const { set: asked } = await params
  return listedSets.find(({ name }) => name === asked)
}

const headOf = ({ name, says, title }: (typeof listedSets)[number]) => ({
  title: `${title} as open data`,
  description: says,
  path: pageOfSet(name),
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const listed = await listedSet(props)
  return listed ? pageMetadata(headOf(listed)) : messageMetadata('Page not found')
}

/** What else there is to say of some sets. */
const more: Readonly<Record<string, typeof CentresInWords>> = {
  centres: CentresInWords,
  tests: CentresInWords,
  offerings: CentresInWords,
  'waiting-times': WaitingTimesInWords,
  governance: StructureInWords,
}

export default async function SetPage(props: Props) {
  const listed = await listedSet(props)
  if (!listed) return <Missing path={pageOfSet((await props.params).set)} />
  const [head, set, More] = [headOf(listed), everySet.find(({ name }) => name === listed.name), more[listed.name]]
  return (
    <PageFrame path={head.path} above={[{ href: openDataPage, text: 'Open data' }]} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <Downloads set={listed} />
      {set ? <SetInWords set={set} cells={exampleRows[set.name] ?? []} /> : null}
      {More ? <More /> : null}
    </PageFrame>
  )
}
