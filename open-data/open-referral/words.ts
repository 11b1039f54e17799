import type { OperatingStatus } from '@/domain/opening-hours/operating-status'
import type { Centre, Notice, Offered } from './records'

/** The number of a centre in the data. */
export const centreId = ({ id }: { id: number }): string => `centre/${id}`
/** The number of a test, or of a network whose tests are not confirmed. */
export const serviceId = ({ id, kind }: Pick<Offered, 'id' | 'kind'>): string =>
  `${kind === 'test' ? 'test' : 'network'}/${id}`

/** HSDS: the status of a service. */
const statuses = {
  open: 'active',
  limited: 'active',
  closed: 'temporarily closed',
  planned: 'inactive',
  moved: 'defunct',
  ended: 'defunct',
} as const satisfies Record<OperatingStatus['state'], string>

/** The words of that status. */
export const statusWords = ['active', 'inactive', 'temporarily closed', 'defunct'] as const

type Status = (typeof statusWords)[number]

/** Whether a centre works, in the words of Open Referral. */
export const statusOf = ({ state }: Pick<Centre, 'state'>): Status => statuses[state]

/** Whether a test is done at a centre, in the same words. */
export const offeredStatusOf = (centre: Pick<Centre, 'state'>, { status }: Pick<Offered, 'status'>): Status =>
  statusOf(centre) === 'active' && status?.isClosed ? 'temporarily closed' : statusOf(centre)

/** What people should know, in words; null: nothing. */
export const alertOf = (notice: Notice | null): string | null =>
  [notice?.heading, notice?.message].filter(Boolean).join('. ') || null
