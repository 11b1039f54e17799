import { publicRecordSlugs } from '../public-records'
import type { FoundKind } from './results'

/** What a result is, in words: of one, and of all of its kind. */
export const kindWords: Readonly<Record<FoundKind, { one: string; all: string }>> = {
  pages: { one: 'Page', all: 'Pages' },
  'news-posts': { one: 'News', all: 'News' },
  trusts: { one: 'Trust', all: 'Trusts' },
  networks: { one: 'Network', all: 'Networks' },
  cdcs: { one: 'Community diagnostic centre', all: 'Centres' },
  tests: { one: 'Test', all: 'Tests' },
  workstreams: { one: 'Our work', all: 'Our work' },
  'governance-bodies': { one: 'Board or group', all: 'Boards and groups' },
  meetings: { one: 'Meeting', all: 'Meetings' },
  decisions: { one: 'Decision', all: 'Decisions' },
  documents: { one: 'Document (PDF)', all: 'Documents' },
}

const kinds: readonly string[] = [...publicRecordSlugs, 'decisions', 'documents']

/** True for a kind of result that there is. */
export const isFoundKind = (kind: string): kind is FoundKind => kinds.includes(kind)
