import { Pagination } from '@/components/nhs/pagination'
import { BodiesTable, letterId, type BodyRow } from '@/components/site/governance/bodies-table'
import { bodiesPerPage, type BodiesPage, type BodyAtAGlance } from '@/content/governance/overview'
import { formatMoment } from '@/domain/formatting/dates'
import { lettersOf } from '@/domain/text/letters'
import { vacancy } from './seat-words'
import { hrefOf } from './tree'

export const listName = 'All bodies by name'

/** The address of a page of the table. */
export const bodiesHref = (page: number): string => (page === 1 ? '/governance' : `/governance/page/${page}`)

const chairWords = ({ chairs }: BodyAtAGlance): string | null =>
  chairs
    .filter(({ state }) => state !== 'unknown')
    .flatMap((seat) => [...seat.holders.map(({ name }) => name ?? 'Name not published'), vacancy(seat)])
    .filter(Boolean)
    .join(', ') || null

const counted = (papers: number): string => (papers === 1 ? '1 paper' : `${papers} papers`)

const rowOf = (one: BodyAtAGlance): BodyRow => {
  const { body, next, papers } = one
  const page = { href: hrefOf(body.slug), text: 'See its page' }
  return {
    body: { href: page.href, text: body.name },
    decides: body.summary,
    chair: chairWords(one),
    meets: body.meets,
    next: next
      ? { href: next.href, text: formatMoment(new Date(next.startsAt)) }
      : next === null
        ? 'None published'
        : page,
    papers: papers
      ? {
          href: papers.href,
          text: `${counted(papers.papers)}, ${formatMoment(new Date(papers.startsAt)).split(',')[0] ?? ''}`,
        }
      : papers === null
        ? 'None published'
        : page,
  }
}

/** Letters are of use where the table is longer than a screen. */
const many = 12

const lettersIn = (names: readonly string[], shown: number) =>
  names.length > many
    ? lettersOf(names).map(({ letter, place }) => {
        const page = Math.floor(place / bodiesPerPage) + 1
        return { letter, href: `${page === shown ? '' : bodiesHref(page)}#${letterId(letter)}` }
      })
    : []

/** Today's bodies by name, a page of them, each with what people look for first. */
export const BodiesList = ({ names, page, pages, rows }: BodiesPage) => {
  const firsts = new Map(lettersOf(rows.map(({ body }) => body.name)).map(({ letter, place }) => [place, letter]))
  return (
    <>
      <BodiesTable
        caption={listName}
        bodies={rows.map((row, place) => ({ ...rowOf(row), letter: firsts.get(place) }))}
        letters={lettersIn(names, page)}
      />
      <Pagination page={page} pages={pages} hrefOf={bodiesHref} label={listName} />
    </>
  )
}
