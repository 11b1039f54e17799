import { countsMisses } from '@/domain/search/miss-counting'

/** Whether words that found nothing are counted, as the site is set. */
export const countsMissedSearches = (): boolean => countsMisses(process.env)
