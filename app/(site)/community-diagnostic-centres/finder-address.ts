import type { Asked } from '@/content/centres/finder'
import { wishes, type Wish } from '@/domain/centres/answers'
import { head } from './head'

/** The query keys of the wishes. */
export const keyOf: Readonly<Record<Wish, 'weekend' | 'walk-in' | 'step-free'>> = {
  weekend: 'weekend',
  walkIn: 'walk-in',
  stepFree: 'step-free',
}

/** The one address of an answer: its keys in canonical order, none empty. */
export const finderAddress = ({ near, page, test, wished }: Asked): string => {
  const query = new URLSearchParams({
    ...(test ? { test } : {}),
    ...(near ? { near } : {}),
    ...Object.fromEntries(wishes.filter((wish) => wished.includes(wish)).map((wish) => [keyOf[wish], 'yes'])),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query === '' ? head.path : `${head.path}?${query}#results`
}
