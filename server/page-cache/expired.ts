import { createHash } from 'node:crypto'
import type { CachedPage } from './cached-page'

// A page that expired and cannot be rendered again is sent without what hung on the clock. It marks in its HTML what
// that is: an element with `data-until-expired` is left out then, what a `<template data-when-expired>` holds is shown,
// and `data-expired-at` gets the moment up to which the page was right.

const untilExpired = /<(strong|span|p)(?=[^>]*\sdata-until-expired)[^>]*>[^<]*<\/\1>/g
const whenExpired = /<template data-when-expired[^>]*>([\s\S]*?)<\/template>/g
const expiredAt = /(<span data-expired-at[^>]*>)[^<]*(<\/span>)/g

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
})

/** A moment as people read it: '25 November 2026, 8pm'. */
const inWords = (moment: number): string => {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
  const minutes = part.minute === '00' ? '' : `:${part.minute}`
  const hour = part.hour === '0' ? '12' : part.hour
  const time = hour === '12' && minutes === '' ? (part.dayPeriod === 'pm' ? 'midday' : 'midnight') : null
  return `${part.day} ${part.month} ${part.year}, ${time ?? `${hour}${minutes}${part.dayPeriod}`}`
}

const asExpired = (page: CachedPage): CachedPage => {
  const html = page.bodies.identity
    .toString('utf8')
    .replace(untilExpired, '')
    .replace(whenExpired, '$1')
    .replace(expiredAt, (_, before: string, after: string) => `${before}${inWords(page.expiresAt)}${after}`)
  const identity = Buffer.from(html)
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  return { ...page, hash, bodies: { identity } }
}

/** Each is made once: many are sent in an outage. */
const made = new WeakMap<CachedPage, CachedPage>()

/** The page as it may be sent at a moment (ms since the epoch): once it has expired, without what hung on the clock. */
export function asOf(page: CachedPage, now: number): CachedPage {
  if (page.expiresAt > now || !page.headers['content-type']?.startsWith('text/html')) return page
  const known = made.get(page)
  if (known) return known
  const expired = asExpired(page)
  made.set(page, expired)
  return expired
}
