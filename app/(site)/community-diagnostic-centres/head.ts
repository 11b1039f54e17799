import type { Found } from '@/content/centres/finder'

export const head = { title: 'Community diagnostic centres', path: '/community-diagnostic-centres' }

/** What the finder is for, and whether people need a referral. */
export const leadOf = ({ referral }: Pick<Found, 'referral'>): string => `Find a centre for your test. ${referral}`
