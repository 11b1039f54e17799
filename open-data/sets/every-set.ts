import type { DataSet } from '../definition/data-set'
import { appointments } from './appointments'
import { attendance } from './attendance'
import { bodies } from './bodies'
import { centres } from './centres'
import { decisions } from './decisions'
import { interests } from './interests'
import { meetings } from './meetings'
import { networks } from './networks'
import { news } from './news'
import { offerings } from './offerings'
import { projects } from './projects'
import { seats } from './seats'
import { tests } from './tests'
import { trusts } from './trusts'
import { waitingTimes } from './waiting-times'
import { whoCanRefer } from './who-can-refer'
import { workstreams } from './workstreams'

/** A set as far as it describes itself, whatever its rows are. */
export type AnySet = DataSet<never>

/** Every set of open data, in the order in which people are told of them. */
export const everySet: readonly AnySet[] = [
  trusts,
  networks,
  centres,
  tests,
  offerings,
  whoCanRefer,
  waitingTimes,
  workstreams,
  projects,
  news,
  bodies,
  seats,
  appointments,
  meetings,
  decisions,
  attendance,
  interests,
]

/** Below it are all sets. */
export const openDataAddress = '/api/open/v1'

/** The address of a set, as JSON or as a table. */
export const addressOfSet = ({ name }: Pick<AnySet, 'name'>, form: 'json' | 'csv'): string =>
  `${openDataAddress}/${name}${form === 'csv' ? '.csv' : ''}`
