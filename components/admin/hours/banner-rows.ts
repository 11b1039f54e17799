import type { Banner } from '@/domain/opening-hours/operating-status'

/** What people should know before they come, as rows of days and words; a message without a heading is about an open centre. */
export const rowsOfBanner = ({ heading, message }: Banner): { days: string; hours: string }[] => [
  { days: heading ?? 'Before you come', hours: message ?? '' },
]
