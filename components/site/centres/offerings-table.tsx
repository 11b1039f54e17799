import { Table } from '@/components/nhs/table'

export interface Offering {
  test: { href: string; text: string }
  /** when it is offered, one line a group of days; empty: as the centre opens */
  when?: string[]
  /** 'midday': people arrive before then */
  lastArrival?: string | null
  /** how people come: 'By appointment', 'Walk in' */
  how?: string | null
  referral?: string | null
  preparation?: string | null
}

const columns = [
  {
    name: 'When',
    known: ({ when, lastArrival }: Offering) => Boolean(when?.length || lastArrival),
    cell: ({ when, lastArrival }: Offering) => (
      <>
        {when?.map((line) => (
          <span className="site-line" key={line}>
            {line}
          </span>
        ))}
        {lastArrival ? <span className="site-note">Arrive before {lastArrival}</span> : null}
      </>
    ),
  },
  {
    name: 'How to come',
    known: ({ how, referral }: Offering) => Boolean(how || referral),
    cell: ({ how, referral }: Offering) => (
      <>
        {how ? <span className="site-line">{how}</span> : null}
        {referral ? <span className={how ? 'site-note' : 'site-line'}>{referral}</span> : null}
      </>
    ),
  },
  {
    name: 'How to prepare',
    known: ({ preparation }: Offering) => Boolean(preparation),
    cell: ({ preparation }: Offering) => preparation,
  },
]

interface Props {
  caption: string
  offerings: Offering[]
}

/** The tests of a centre. A column that nothing is known for is left out; with none left it is a list of links. */
export function OfferingsTable({ caption, offerings }: Props) {
  const shown = columns.filter(({ known }) => offerings.some(known))
  if (shown.length === 0) {
    return (
      <ul className="nhsuk-list nhsuk-list--bullet site-links">
        {offerings.map(({ test }) => (
          <li key={test.href}>
            <a href={test.href}>{test.text}</a>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Test', ...shown.map(({ name }) => name)]}
      rows={offerings.map((offering) => ({
        key: offering.test.href,
        cells: [
          <a href={offering.test.href} key="test">
            {offering.test.text}
          </a>,
          ...shown.map(({ known, cell }) => (known(offering) ? cell(offering) : null)),
        ],
      }))}
    />
  )
}
