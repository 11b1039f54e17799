import { ContactDetails } from '@/components/site/contact-details'
import { LinkList } from '@/components/site/link-list'
import type { Contacts } from '@/content/pages/contacts'
import type { Link } from '@/content/relations'
import { formatDay } from '@/domain/formatting/dates'
import { siteName } from '@/domain/formatting/site-name'
import { telephoneLink } from '@/domain/links/telephone'

interface Props {
  contacts: Contacts
  show: 'contact' | 'data-controller' | 'accessibility'
  /** the trusts that run the site together */
  runBy: Link[]
}

/** What is not filled in yet is said, with who runs the site and can be asked. */
const NotYet = ({ what, runBy }: { what: string; runBy: Link[] }) => (
  <>
    <p>
      {what} The website is run by the {siteName}. It is a partnership of these trusts, which you can ask:
    </p>
    <LinkList links={runBy} />
  </>
)

const Accessibility = ({ contacts, runBy }: Omit<Props, 'show'>) => (
  <>
    {contacts.accessibilityEmail || contacts.email || contacts.phone ? (
      <ContactDetails email={contacts.accessibilityEmail ?? contacts.email} phone={telephoneLink(contacts.phone)} />
    ) : (
      <NotYet what="Our contact details are not on this website yet." runBy={runBy} />
    )}
    {contacts.accessibilityResponseDays ? (
      <p>We answer within {contacts.accessibilityResponseDays} working days.</p>
    ) : null}
    {contacts.accessibilityTested ? (
      <p>People last tested this website on {formatDay(contacts.accessibilityTested)}.</p>
    ) : null}
  </>
)

const How = ({ contacts, runBy }: Omit<Props, 'show'>) =>
  contacts.email || contacts.phone || contacts.post.length > 0 ? (
    <ContactDetails email={contacts.email} phone={telephoneLink(contacts.phone)} address={contacts.post} />
  ) : (
    <NotYet what="Our contact details are not on this website yet." runBy={runBy} />
  )

const DataController = ({ contacts, runBy }: Omit<Props, 'show'>) => (
  <>
    {contacts.dataController ? null : (
      <NotYet what="Who is responsible for personal data is not on this website yet." runBy={runBy} />
    )}
    <ContactDetails
      organisation={contacts.dataController}
      email={contacts.dataProtectionOfficer}
      address={contacts.dataControllerAddress}
    />
  </>
)

const parts = { contact: How, 'data-controller': DataController, accessibility: Accessibility }

/** Contact details from the settings; where they are empty, who runs the site. */
export function Contact({ show, ...known }: Props) {
  const Part = parts[show]
  return <Part {...known} />
}
