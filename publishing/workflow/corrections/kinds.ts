import { type UsedIn, usedIn } from '@/domain/public-records'

/** A kind of record that is corrected in public. */
export type Correctable = UsedIn<'corrections'>

/** A kind of record whose texts are withdrawn in public, and read on after a correction. */
export type Withdrawable = UsedIn<'withdrawals'>

/** True for a kind of record that is corrected in public. */
export const isCorrectable = (slug: string): slug is Correctable =>
  (usedIn('corrections') as readonly string[]).includes(slug)

/** True for a kind of record whose earlier texts the public may read on. */
export const isWithdrawable = (slug: string): slug is Withdrawable =>
  (usedIn('withdrawals') as readonly string[]).includes(slug)
