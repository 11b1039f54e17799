import type { StartingRecord } from '../starting'
import { cdcs } from './cdcs'
import { governanceBodies, seats } from './governance'
import { networks } from './networks'
import { newsPosts } from './news-posts'
import { organisations } from './organisations'
import { pages } from './pages'
import { searchPins } from './search-pins'
import { searchSynonyms } from './search-synonyms'
import { tests } from './tests'
import { trusts } from './trusts'
import { workstreams } from './workstreams'

export { home, siteSettings } from './globals'

/** All records, in the order in which they are added: what others refer to comes first. */
export const startingRecords: StartingRecord[] = [
  ...organisations,
  ...trusts,
  ...governanceBodies,
  ...seats,
  ...networks,
  ...tests,
  ...cdcs,
  ...workstreams,
  ...newsPosts,
  ...pages,
  ...searchSynonyms,
  ...searchPins,
]
