import { SummaryList } from '@/components/nhs/summary-list'
import { telephoneHref } from './telephone'

interface Props {
  organisation?: string | null
  /** a role or a team */
  who?: string | null
  email?: string | null
  phone?: string | null
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
        { key: 'Telephone', value: phone ? <a href={telephoneHref(phone)}>{phone}</a> : null },
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
