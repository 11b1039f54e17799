import { SummaryList } from '@/components/nhs/summary-list'

interface Props {
  organisation?: string | null
  /** a role or a team */
  who?: string | null
  email?: string | null
  /** the number as people read it, and the address that calls it */
  phone?: { href: string; text: string } | null
  /** one line of the address a line */
  address?: string[]
}

/** Contact details: only those that are known, and nothing when none are. */
export function ContactDetails({ organisation, who, email, phone, address = [] }: Props) {
  return (
    <SummaryList
      rows={[
        { key: 'Organisation', value: organisation },
        { key: 'Ask', value: who },
        { key: 'Email', value: email ? <a href={`mailto:${email}`}>{email}</a> : null },
        { key: 'Telephone', value: phone ? <a href={phone.href}>{phone.text}</a> : null },
        {
          key: 'Address',
          value:
            address.length > 0
              ? address.map((line) => (
                  <span className="site-line" key={line}>
                    {line}
                  </span>
                ))
              : null,
        },
      ]}
    />
  )
}
