import type { TypedWord } from '@/domain/search/correction'

/** A word that was typed, of which nothing is known but what is said. */
export const word = (one: string, more: Partial<TypedWord> = {}): TypedWord => ({
  word: one,
  isStop: false,
  entries: 0,
  beginning: 0,
  near: [],
  ...more,
})
