import { LinkLines } from '@/components/site/link-lines'

const ways = [
  { href: '/tests', name: 'I have a referral', note: 'Look up your test' },
  { href: '/tests/who-can-refer', name: 'I refer patients', note: 'See who can refer' },
  { href: '/governance', name: 'Who decides', note: 'Our boards and papers' },
]

/** Where people go on who have not come to look for a centre. */
export function WaysOn() {
  return <LinkLines inRow lines={ways} />
}
