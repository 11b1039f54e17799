import { WaitingInShort } from '@/components/site/waiting-times/waiting-in-short'
import { waitingAtTrust, waitingForTest, type WaitingInShort as Short } from '@/content/waiting-times/in-short'
import { aTest } from '@/domain/formatting/article'
import type { TestCode } from '@/domain/waiting-times/figure'
import { waitingSentences } from '@/domain/waiting-times/sentences'
import { inPercent, shareUnder } from '@/domain/waiting-times/share'

/** 'That is 78.4%, and 78.8% in England.' */
const besideEngland = ({ list, national }: Short): string[] => {
  const [ours, theirs] = [list && shareUnder(list, 6), national && shareUnder(national, 6)]
  return ours && theirs ? [`That is ${inPercent(ours)}, and ${inPercent(theirs)} in England.`] : []
}

const sentencesOf = (short: Short, waitedFor: string): string[] =>
  short.list ? [...waitingSentences(short.list, waitedFor), ...besideEngland(short)] : []

/** How long people wait at a trust, for its own page. */
export async function TrustInShort({ odsCode, name }: { odsCode: string; name: string }) {
  const short = await waitingAtTrust(odsCode)
  if (short === null) return null
  const sentences = sentencesOf(short, 'a test at this trust')
  return <WaitingInShort sentences={sentences} link={{ href: short.href, text: `Waiting times at ${name}` }} />
}

/** How long people wait for a test, for its own page; nothing where the statistics do not count it. */
export async function TestInShort({ code, name }: { code: TestCode | null; name: string }) {
  const short = code === null ? null : await waitingForTest(code)
  if (short === null) return null
  const sentences = sentencesOf(short, `${aTest(name)} at our trusts`)
  return <WaitingInShort sentences={sentences} link={{ href: short.href, text: `Waiting times for ${aTest(name)}` }} />
}
