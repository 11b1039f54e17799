import type { Endpoint } from 'payload'
import { isAddressed } from '@/domain/public-records'
import { action, type Sent } from '../action'
import { refuse } from '../refuse'
import { correct, correctLater } from './correct'
import { type Correctable, isCorrectable, isWithdrawable, type Withdrawable } from './kinds'
import { merge, targetIn } from './merge'
import { subjectOf, textIn } from './subject'
import { bringBack, withdraw, withdrawLater } from './withdraw'

/** The moment to come that a dialogue asks for; null for now. */
const momentIn = ({ day, time }: Sent): { day: string; time: string } | null => {
  if (day === undefined && time === undefined) return null
  return typeof day === 'string' && typeof time === 'string' && day !== '' && time !== ''
    ? { day, time }
    : refuse('Give both the day and the time.')
}

const withdrawalIn = ({ keep, why }: Sent) => ({
  why: textIn(why, 300, 'Give the reason. The public sees it.'),
  keep: keep === true,
})

const correcting = (collection: Correctable): Endpoint =>
  action('correct', (req, sent) => {
    const subject = subjectOf(req, collection)
    const what = textIn(sent.what, 500, 'Say what was wrong. The public sees it.')
    const correction = { what, keep: sent.keep === true }
    const moment = momentIn(sent)
    return moment ? correctLater(req, subject, { ...correction, ...moment }) : correct(req, subject, correction)
  })

const withdrawing = (collection: Withdrawable): Endpoint[] => [
  action('withdraw', (req, sent) => {
    const subject = subjectOf(req, collection)
    const moment = momentIn(sent)
    return moment
      ? withdrawLater(req, subject, { ...withdrawalIn(sent), ...moment })
      : withdraw(req, subject, withdrawalIn(sent))
  }),
  action('bring-back', (req) => bringBack(req, subjectOf(req, collection))),
]

/** What is done to a public record of a collection, besides storing it. */
export const publicActions = (collection: string): Endpoint[] => [
  ...(isCorrectable(collection) ? [correcting(collection)] : []),
  ...(isWithdrawable(collection) ? withdrawing(collection) : []),
  ...(isAddressed(collection)
    ? [action('merge', (req, sent) => merge(req, subjectOf(req, collection), targetIn(sent.into)))]
    : []),
]
