import { Heading } from '@/components/nhs/heading'
import { LinkLines } from '../link-lines'

const ways = [
  { href: '/community-diagnostic-centres', name: 'Find a centre', note: 'by test, town or postcode' },
  { href: '/tests', name: 'Tests', note: 'what each is, and how to prepare' },
  { href: '/tests/who-can-refer', name: 'Who can refer', note: 'for people who refer patients' },
  { href: '/waiting-times', name: 'Waiting times', note: 'how long people wait for a test' },
  { href: '/news', name: 'News', note: 'what has changed' },
  { href: '/governance', name: 'Boards and meetings', note: 'who decides, and what was decided' },
]

/** The main ways on, and whom to ask, for somebody who has found nothing or typed nothing yet. */
export function SearchWays() {
  return (
    <>
      <Heading>Where to look</Heading>
      <LinkLines lines={ways} />
      <Heading>Whom to ask</Heading>
      <p className="nhsuk-u-reading-width">
        About your test or appointment, ask the person who referred you, or call the number on your letter. About this
        website or our work, <a href="/contact">contact us</a>.
      </p>
    </>
  )
}
