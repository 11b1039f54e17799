import { knownWay, ways, type KnownWay, type WayKey } from '@/domain/centres/ways'
import type { Cdc } from '@/payload-types'

/** What is known of each way; null: not known. */
export type GettingThereView = Readonly<Record<WayKey, KnownWay | null>>

/** The ways of getting to a centre as far as they are known. */
export const gettingThereOf = (stored: Cdc['gettingThere']): GettingThereView =>
  Object.fromEntries(ways.map(({ key }) => [key, knownWay(stored?.[key])])) as GettingThereView // each of the keys
