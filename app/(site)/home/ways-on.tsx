import { LinkCards } from '@/components/site/link-cards'

const ways = [
  {
    href: '/tests',
    name: 'I have a referral',
    summary: 'Look up your test: what it is, how to prepare, and which centres do it.',
  },
  {
    href: '/tests/who-can-refer',
    name: 'I refer patients',
    summary: 'See which centre does which test, and who can refer to it.',
  },
  {
    href: '/governance',
    name: 'Who decides',
    summary: 'See our boards, who is on them, their meetings and papers.',
  },
]

/** Where people go on who have not come to look for a centre. */
export function WaysOn() {
  return <LinkCards items={ways} columns="thirds" />
}
