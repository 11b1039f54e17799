import { ContactDetails } from '@/components/site/contact-details'
import type { Contacts } from '@/content/pages/contacts'
import { formatDay } from '@/domain/formatting/dates'

interface Props {
  contacts: Contacts
  show: 'contact' | 'data-controller' | 'accessibility'
}

const NotYet = () => <p>Our contact details are not on this website yet.</p>

const Accessibility = ({ contacts }: { contacts: Contacts }) => (
  <>
    {contacts.accessibilityEmail || contacts.email || contacts.phone ? (
      <ContactDetails email={contacts.accessibilityEmail ?? contacts.email} phone={contacts.phone} />
    ) : (
      <NotYet />
    )}
    {contacts.accessibilityResponseDays ? (
      <p>We answer within {contacts.accessibilityResponseDays} working days.</p>
    ) : null}
    {contacts.accessibilityTested ? (
      <p>This website was last tested on {formatDay(contacts.accessibilityTested)}.</p>
    ) : null}
  </>
)

/** Contact details from the settings; nothing is shown for those that are empty. */
export function Contact({ contacts, show }: Props) {
  if (show === 'accessibility') return <Accessibility contacts={contacts} />
  if (show === 'contact') {
    const known = contacts.email || contacts.phone || contacts.post.length > 0
    return known ? <ContactDetails email={contacts.email} phone={contacts.phone} address={contacts.post} /> : <NotYet />
  }
  return (
    <ContactDetails
      organisation={contacts.dataController}
      email={contacts.dataProtectionOfficer}
      address={contacts.dataControllerAddress}
    />
  )
}
