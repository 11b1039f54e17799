import { Heading } from '@/components/nhs/heading'
import type { LinkData } from '@/components/nhs/link'

const ways: LinkData[] = [
  { href: '/', text: 'Go to the home page' },
  { href: '/community-diagnostic-centres', text: 'Find a community diagnostic centre' },
  { href: '/tests', text: 'Read about tests' },
  { href: '/news', text: 'Read the news' },
]

/** Where people who are lost most often want to go. */
export function WaysOn() {
  return (
    <>
      <Heading>Where you can go from here</Heading>
      <ul className="nhsuk-list nhsuk-list--bullet site-links">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
