import type { ReactNode } from 'react'
import { Table } from '@/components/nhs/table'
import { NotKnown } from '../not-known'

export interface Offering {
  /** the test, or a group of tests with what is not known of it: 'Endoscopy, kinds not confirmed' */
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

interface Column {
  name: string
  /** false: the column is left out when no row has anything for it */
  always: boolean
  known: (offering: Offering) => boolean
  cell: (offering: Offering) => ReactNode
  /** what a row says that has nothing for it */
  otherwise: ReactNode
}

const columnsFor = (centreHours: boolean): Column[] => [
  {
    name: 'When',
    always: false,
    known: ({ when, lastArrival }) => Boolean(when?.length || lastArrival),
    cell: ({ when, lastArrival }) => (
      <>
        {when?.map((line) => (
          <span className="site-line" key={line}>
            {line}
          </span>
        ))}
        {lastArrival ? <span className="site-note">Arrive before {lastArrival}</span> : null}
      </>
    ),
    otherwise: centreHours ? 'When the centre is open' : <NotKnown />,
  },
  {
    name: 'How to come',
    always: false,
    known: ({ how }) => Boolean(how),
    cell: ({ how }) => how,
    otherwise: <NotKnown />,
  },
  {
    name: 'Who can refer you',
    always: true,
    known: ({ referral }) => Boolean(referral),
    cell: ({ referral }) => referral,
    otherwise: <NotKnown />,
  },
  {
    name: 'How to prepare',
    always: false,
    known: ({ preparation }) => Boolean(preparation),
    cell: ({ preparation }) => preparation,
    otherwise: 'As the page about the test says',
  },
]

interface Props {
  caption: string
  offerings: Offering[]
  /** whether it is known when the centre is open */
  centreHours?: boolean
}

/** The tests of a centre. Where nothing more is known of any, they are a list of links. */
export function OfferingsTable({ caption, offerings, centreHours = false }: Props) {
  const columns = columnsFor(centreHours)
  if (!columns.some(({ known }) => offerings.some(known))) {
    return (
      <>
        <ul className="nhsuk-list nhsuk-list--bullet site-links">
          {offerings.map(({ test }) => (
            <li key={test.href}>
              <a href={test.href}>{test.text}</a>
            </li>
          ))}
        </ul>
        <dl className="site-facts">
          <div>
            <dt>Who can refer you</dt>
            <dd>
              <NotKnown />
            </dd>
          </div>
        </dl>
      </>
    )
  }
  const shown = columns.filter(({ always, known }) => always || offerings.some(known))
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
          ...shown.map(({ known, cell, otherwise }) => (known(offering) ? cell(offering) : otherwise)),
        ],
      }))}
    />
  )
}
