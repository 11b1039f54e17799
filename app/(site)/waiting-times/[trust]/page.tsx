import { addressOf } from '@/domain/public-records'
import { waitingTimesOfTrust } from '@/content/waiting-times/shown'
import { waitingTimesAt } from '@/domain/waiting-times/address'
import { above } from '../above'
import { slugPage } from '../slug-page'
import { WaitingTimes } from '../waiting-times'

export const dynamic = 'force-dynamic'

type Found = NonNullable<Awaited<ReturnType<typeof waitingTimesOfTrust>>>

const titleOf = ({ trust }: Found): string => `Waiting times at ${trust.name}`

const Body = ({ found }: { found: Found }) => (
  <WaitingTimes
    {...{
      path: found.trust.href,
      title: titleOf(found),
      above,
      name: found.trust.name,
      whose: found.trust.name,
      shown: found,
    }}
    waitedFor="a test at this trust"
    links={[
      { href: addressOf('trusts', found.trust.slug), text: `About ${found.trust.name}` },
      { href: '/waiting-times', text: 'Waiting times at all our trusts' },
    ]}
    compares={['tests']}
  />
)

const { generateMetadata, Page } = slugPage({
  section: 'trusts',
  addressOf: waitingTimesAt,
  read: waitingTimesOfTrust,
  head: (found) => ({
    title: titleOf(found),
    description: `How many people wait for a diagnostic test at ${found.trust.name}, and how long, test by test.`,
    path: found.trust.href,
  }),
  Body,
})

interface Args {
  params: Promise<{ trust: string }>
}

const slugOf = async ({ params }: Args) => (await params).trust

const metadata = async (args: Args) => generateMetadata(await slugOf(args))

export { metadata as generateMetadata }

export default async function TrustWaitingTimes(args: Args) {
  return Page(await slugOf(args))
}
