import { Heading } from '@/components/nhs/heading'
import { InterestsTable, type InterestRow } from '@/components/site/governance/interests-table'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import type { InterestView, PersonInterests } from '@/content/governance/interests'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatMoment } from '@/domain/formatting/dates'
import { interestKinds } from '@/domain/governance/interests'
import { PageFrame } from '../../page-frame'

export const head = {
  title: 'Register of interests',
  description: 'What people who sit on our boards have declared that could affect, or seem to affect, their decisions.',
  path: '/governance/interests',
}

const date = (known: string | null): string | null => (known === null ? null : formatPartialDate(known))

const rowOf = ({ declarations, from, id, kind, lastReviewed, until, what }: InterestView): InterestRow => ({
  id,
  kind: interestKinds[kind],
  what,
  from: date(from),
  until: date(until),
  reviewed: date(lastReviewed),
  declarations: declarations.map(({ declared, done, meeting }) => ({
    declared,
    done,
    meeting: meeting && { href: meeting.href, text: `${meeting.body}, ${formatMoment(new Date(meeting.startsAt))}` },
  })),
})

const named = (bodies: PersonInterests['bodies'], tense: PersonInterests['bodies'][number]['tense']): string[] =>
  bodies.filter((one) => one.tense === tense).map(({ text }) => text)

/** What somebody is today, then what they will be and were: never one among the other. */
const Seats = ({ bodies, jobTitle }: Pick<PersonInterests, 'bodies' | 'jobTitle'>) => {
  const lines = [
    [jobTitle, ...named(bodies, 'now')].filter(Boolean).join(', '),
    ...(
      [
        ['coming', 'Will sit on'],
        ['past', 'Sat before on'],
      ] as const
    ).map(([tense, words]) => {
      const names = named(bodies, tense)
      return names.length > 0 ? `${words}: ${names.join(', ')}` : ''
    }),
  ]
  return lines.filter(Boolean).map((line) => <p key={line}>{line}</p>)
}

interface Props {
  people: PersonInterests[]
  /** the body whose members they are */
  body?: { name: string; href: string }
}

/** The register of interests by person, of everybody or of those on one body. */
export function Interests({ body, people }: Props) {
  const path = body ? `${head.path}/${body.href.split('/').at(-1) ?? ''}` : head.path
  const above = [{ href: '/governance', text: 'Governance' }, ...(body ? [{ href: head.path, text: head.title }] : [])]
  return (
    <PageFrame path={path} above={above} review="lists">
      <PageHeading title={head.title} caption={body?.name ?? null} lead={head.description} />
      {people.length === 0 ? (
        <p>{body ? `No interests of members of the ${body.name} have` : 'No interests have'} been published.</p>
      ) : null}
      {people.map(({ bodies, id, interests, jobTitle, name }) => (
        <section key={id} id={`person-${id}`}>
          <Heading>{name}</Heading>
          <Seats bodies={bodies} jobTitle={jobTitle} />
          <InterestsTable caption={`Interests of ${name}`} interests={interests.map(rowOf)} />
        </section>
      ))}
      {body ? (
        <LinkList
          links={[
            { href: body.href, text: body.name },
            { href: head.path, text: 'Interests of everybody' },
          ]}
        />
      ) : null}
    </PageFrame>
  )
}
