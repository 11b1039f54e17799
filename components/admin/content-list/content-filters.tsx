import { noOwner, type ContentFilter } from '@/domain/content-list/filter'
import { statuses } from '@/domain/content-list/record'
import { reviews } from '@/domain/content-list/review'
import { type Choice, LabelledSelect } from '../labelled-select'

interface Props {
  filter: ContentFilter
  choices: { kinds: Choice[]; owners: string[]; topics: Choice[] }
  /** the query of the filter, without a page */
  query: string
}

const Tick = ({ checked, label, name }: { name: string; label: string; checked: boolean }) => (
  <label className="content-filters__tick">
    <input type="checkbox" name={name} value="yes" defaultChecked={checked} />
    {label}
  </label>
)

const inWords = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** Narrows the list of content, and downloads what it shows; works without scripts. */
export function ContentFilters({ choices, filter, query }: Props) {
  const owners = [...choices.owners.map((value) => ({ value, label: value })), { value: noOwner, label: 'No owner' }]
  return (
    <form key={query} action="/admin/content" method="get" className="audit-filters" aria-label="Filter content">
      <LabelledSelect name="kind" label="Kind" all="All kinds" choices={choices.kinds} value={filter.kind} />
      <LabelledSelect name="owner" label="Owner" all="All owners" choices={owners} value={filter.owner} />
      {choices.topics.length === 0 ? null : (
        <LabelledSelect
          name="topic"
          label="Topic of news"
          all="All topics"
          choices={choices.topics}
          value={filter.topic}
        />
      )}
      <LabelledSelect name="status" label="Status" all="All" choices={inWords(statuses)} value={filter.status} />
      <LabelledSelect name="review" label="Review" all="All" choices={inWords(reviews)} value={filter.review} />
      <div className="audit-filters__actions">
        <Tick name="confirm" label="Only with something still to confirm" checked={filter.isToConfirm} />
        <Tick
          name="findings"
          label="Only where the words could be better, the worst first"
          checked={filter.hasFindings}
        />
      </div>
      <div className="audit-filters__actions">
        <button type="submit">Show</button>
        <a href="/admin/content">Show all</a>
        <a href={`/api/content-list?${query}`} download>
          Download these as CSV
        </a>
      </div>
    </form>
  )
}
