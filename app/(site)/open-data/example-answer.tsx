import { Details } from '@/components/nhs/details'
import { openGovernmentLicence } from '@/open-data/licence'
import type { Json } from '@/open-data/definition/shapes'

/** Nobody looks for an example on this site. */
export const elsewhere = 'https://www.example.nhs.uk'

/** What all data says of itself, in an example. */
export const licensed = { licence: openGovernmentLicence, documentation: `${elsewhere}/open-data` }

interface Props {
  summary: string
  label: string
  answer: Json
}

/** An answer that opens when people ask for it. */
export function ExampleAnswer({ answer, label, summary }: Props) {
  return (
    <Details summary={summary}>
      <pre className="site-code" tabIndex={0} role="region" aria-label={label}>
        <code>{JSON.stringify(answer, null, 2)}</code>
      </pre>
    </Details>
  )
}
