import type { LinkData } from '@/components/nhs/link'
import { waitingTimes } from '@/domain/waiting-times/address'

/** What stands above the pages of trusts and tests in the breadcrumb. */
export const above: LinkData[] = [{ href: waitingTimes, text: 'Waiting times' }]
