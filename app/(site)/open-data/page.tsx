import { Details } from '@/components/nhs/details'
import { Heading } from '@/components/nhs/heading'
import { Table } from '@/components/nhs/table'
import { PageHeading } from '@/components/site/page-heading'
import { openGovernmentLicence } from '@/open-data/licence'
import { popolo } from '@/open-data/popolo'
import { licensed } from '../api/open/v1/licensed'
import { PageFrame } from '../page-frame'
import { pageMetadata } from '../page-metadata'
import { CentresInWords } from './centres-in-words'
import { example } from './example'
import { exampleRows } from './example-rows'
import { WaitingTimesInWords } from './waiting-times-in-words'

export const dynamic = 'force-dynamic'

const head = {
  title: 'Open data',
  description: 'Our centres, their tests, how long people wait, and our governance as data that anybody can use.',
  path: '/open-data',
}

export const metadata = pageMetadata(head)

const structure = '/api/open/v1/governance'
const onAnotherDay = `${structure}?on=${example.on}`

const centres = '/api/open/v1/centres'
const tests = '/api/open/v1/tests'

const waitingTimes = '/api/open/v1/waiting-times'

const sets: readonly { href: string; name: string; form: string; holds: string }[] = [
  {
    href: centres,
    name: 'Centres',
    form: 'JSON (Open Referral)',
    holds: 'Every community diagnostic centre: where it is, when it is open, how to get there, and its tests.',
  },
  {
    href: `${centres}.csv`,
    name: 'Centres, as a table',
    form: 'CSV',
    holds: 'The same without the tests, one centre a row.',
  },
  {
    href: tests,
    name: 'Tests',
    form: 'JSON (Open Referral)',
    holds: 'Every test, with the centres that do it and who can refer people there.',
  },
  {
    href: `${tests}.csv`,
    name: 'Tests, as a table',
    form: 'CSV',
    holds: 'One row for each test at each centre. A test that no centre is known to do has a row too.',
  },
  {
    href: waitingTimes,
    name: 'Waiting times',
    form: 'JSON',
    holds: 'How many people wait at each trust and in England for each test, by weeks waited, month by month.',
  },
  {
    href: `${waitingTimes}.csv`,
    name: 'Waiting times, as a table',
    form: 'CSV',
    holds: 'The same, one trust, test and month a row.',
  },
  {
    href: structure,
    name: 'Structure today',
    form: 'JSON (Popolo)',
    holds: 'Bodies, the lines between them, seats, who holds them, and vacancies.',
  },
  {
    href: '/api/open/v1/appointments.csv',
    name: 'Appointments',
    form: 'CSV',
    holds: 'Every published appointment, past, present and to come, one a row.',
  },
  {
    href: '/api/open/v1/meetings.csv',
    name: 'Meetings',
    form: 'CSV',
    holds:
      'Every published meeting of every body: the day it was moved from, when its minutes were approved, and how many papers it has.',
  },
  {
    href: '/api/open/v1/attendance.csv',
    name: 'Attendance',
    form: 'CSV',
    holds: 'Every seat at every meeting whose attendance is published: present, apologies, a deputy or absent.',
  },
  {
    href: '/api/open/v1/decisions.csv',
    name: 'Decisions',
    form: 'CSV',
    holds: 'Every published decision, with its meeting, its reference, and the role or organisation that owns it.',
  },
  {
    href: '/api/open/v1/interests.csv',
    name: 'Interests',
    form: 'CSV',
    holds:
      'The register of interests of people whose names are published. An interest that was declared at several meetings has a row for each.',
  },
  {
    href: '/api/open/v1/who-can-refer.csv',
    name: 'Who can refer',
    form: 'CSV',
    holds:
      'Every test at every centre: whether a GP practice, a hospital or people themselves can refer. Empty: not known.',
  },
]

const indented = (json: string): string => JSON.stringify(JSON.parse(json), null, 2)

export default function OpenDataPage() {
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <div className="nhsuk-u-reading-width">
        <p>
          You may use all of it under the <a href={openGovernmentLicence.url}>{openGovernmentLicence.name}</a>. You need
          no key and no account. What is published on this site is in the data at once, and nothing else is.
        </p>
      </div>
      <Table
        caption="Data that you can download"
        head={['Data', 'Form', 'What it holds']}
        rows={sets.map(({ form, holds, href, name }) => ({
          key: href,
          cells: [
            <a href={href} key={href}>
              {name}
            </a>,
            form,
            holds,
          ],
        }))}
      />
      {Object.entries(exampleRows()).map(([name, cells]) => (
        <Details key={name} summary={`Show the columns of ${name}.csv`}>
          <Table
            caption={`Columns of ${name}.csv, with an example`}
            head={['Column', 'Example']}
            rows={cells.map(({ column, value }) => ({
              key: column,
              cells: [<code key={column}>{column}</code>, value || 'empty'],
            }))}
          />
        </Details>
      ))}
      <CentresInWords />
      <WaitingTimesInWords />
      <Heading>The structure on another day</Heading>
      <div className="nhsuk-u-reading-width">
        <p>
          Add a day to the address, such as <code>{onAnotherDay}</code>. The answer leads to the day since which the
          structure has been so: between two changes it is the same.
        </p>
        <p>
          The form is <a href="https://www.popoloproject.com/specs/">Popolo</a>: organizations, posts, memberships and
          persons. We add what Popolo has no word for:
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <code>lines</code> of a body: whom it reports to, advises, or has powers delegated from
          </li>
          <li>
            <code>certainty</code>: <code>certain</code>; <code>about</code> where a date is only known to the month or
            the year and the day is one of those; <code>start-unknown</code> where nobody knows when it began
          </li>
          <li>
            <code>places</code> and <code>vacant</code> of a post: how many such seats there are, and how many nobody
            holds. <code>vacant</code> is left out where nothing is known
          </li>
          <li>
            <code>term</code> and <code>term_ends</code> of a membership
          </li>
          <li>
            <code>role</code> of a membership is that of its post, or <code>deputy</code> for who stands in for those
            who hold it and takes no place
          </li>
        </ul>
      </div>
      <Details summary="Show an example">
        <pre className="site-code" tabIndex={0} role="region" aria-label="An example of the structure as data">
          <code>{indented(popolo({ ...licensed(), ...example }))}</code>
        </pre>
      </Details>
      <Heading>What you can rely on</Heading>
      <div className="nhsuk-u-reading-width">
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            Numbers of centres, tests, bodies, seats, appointments, people, meetings and interests stay the same,
            whatever they are called.
          </li>
          <li>
            In tables, moments are in UTC. Several numbers in one cell have spaces between them. An empty cell is not
            known or does not apply.
          </li>
          <li>
            Dates are as exact as they are known: <code>2024</code>, <code>2024-09</code> or <code>2024-09-21</code>.
            What is not known is left out, and <code>null</code> of centres and tests.
          </li>
          <li>A membership without a person is held by somebody whose name is not published. It is no vacancy.</li>
          <li>
            Answers have an <code>ETag</code>, and scripts of any site may read them. Ask again when you need to know
            more, not more than once a minute.
          </li>
          <li>
            What these addresses give may get more properties. If something has to change or go, it gets a new address
            with another number than <code>v1</code>.
          </li>
        </ul>
      </div>
    </PageFrame>
  )
}
