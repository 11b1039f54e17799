import { SummaryList } from '@/components/nhs/summary-list'
import { telephoneHref } from './telephone'

interface Props {
  organisation?: string | null
  email?: string | null
  phone?: string | null
  /** one line of the address a line */
  address?: string[]
}

/** Contact details: only those that are known, and nothing when none are. */
export function ContactDetails({ organisation, email, phone, address = [] }: Props) {
  return (
    <SummaryList
      rows={[
        { key: 'Organisation', value: organisation },
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
