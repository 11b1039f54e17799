import type { Endpoint } from 'payload'
import { isAddressed, usedIn } from '@/domain/public-records'
import { action, type Sent } from '../action'
import { correct, type Correctable, isWithdrawable, type Withdrawable } from './correct'
import { merge, targetIn } from './merge'
import { subjectOf, textIn } from './subject'
import { bringBack, withdraw, withdrawLater } from './withdraw'

const withdrawalIn = ({ keep, why }: Sent) => ({
  why: textIn(why, 300, 'Give the reason. The public sees it.'),
  keep: keep === true,
})

const correcting = (collection: Correctable): Endpoint =>
  action('correct', (req, sent) => {
    const subject = subjectOf(req, collection)
    const what = textIn(sent.what, 500, 'Say what was wrong. The public sees it.')
    return correct(req, subject, { what, keep: sent.keep === true })
  })

const withdrawing = (collection: Withdrawable): Endpoint[] => [
  action('withdraw', (req, sent) => {
    const subject = subjectOf(req, collection)
    const { day, time } = sent
    return typeof day === 'string' && typeof time === 'string' && day !== ''
      ? withdrawLater(req, subject, { ...withdrawalIn(sent), day, time })
      : withdraw(req, subject, withdrawalIn(sent))
  }),
  action('bring-back', (req) => bringBack(req, subjectOf(req, collection))),
]

/** True for a kind of record that is corrected in public. */
export const isCorrectable = (slug: string): slug is Correctable =>
  (usedIn('corrections') as readonly string[]).includes(slug)

/** What is done to a public record of a collection, besides storing it. */
export const publicActions = (collection: string): Endpoint[] => [
  ...(isCorrectable(collection) ? [correcting(collection)] : []),
  ...(isWithdrawable(collection) ? withdrawing(collection) : []),
  ...(isAddressed(collection)
    ? [action('merge', (req, sent) => merge(req, subjectOf(req, collection), targetIn(sent.into)))]
    : []),
]
