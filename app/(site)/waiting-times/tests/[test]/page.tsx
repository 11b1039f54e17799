import { addressOf } from '@/domain/public-records'
import { waitingTimesOfTest } from '@/content/waiting-times/shown'
import { aTest } from '@/domain/formatting/article'
import { waitingTimesFor } from '@/domain/waiting-times/address'
import { above } from '../../above'
import { slugPage } from '../../slug-page'
import { WaitingTimes } from '../../waiting-times'

export const dynamic = 'force-dynamic'

type Found = NonNullable<Awaited<ReturnType<typeof waitingTimesOfTest>>>

const titleOf = ({ test }: Found): string => `Waiting times for ${aTest(test.name)}`

const Body = ({ found }: { found: Found }) => (
  <WaitingTimes
    {...{ path: found.test.href, title: titleOf(found), above, name: 'Our trusts', whose: 'our trusts', shown: found }}
    waitedFor={aTest(found.test.name)}
    links={[
      { href: addressOf('tests', found.test.slug), text: `About this test: ${found.test.name}` },
      { href: '/waiting-times', text: 'Waiting times for all tests' },
    ]}
    compares={['trusts', 'trustCharts']}
  />
)

const { generateMetadata, Page } = slugPage({
  section: 'tests',
  addressOf: waitingTimesFor,
  read: waitingTimesOfTest,
  head: (found) => ({
    title: titleOf(found),
    description: `How many people wait for ${aTest(found.test.name)} at our trusts, and how long, from the national figures.`,
    path: found.test.href,
  }),
  Body,
})

interface Args {
  params: Promise<{ test: string }>
}

const slugOf = async ({ params }: Args) => (await params).test

const metadata = async (args: Args) => generateMetadata(await slugOf(args))

export { metadata as generateMetadata }

export default async function TestWaitingTimes(args: Args) {
  return Page(await slugOf(args))
}
