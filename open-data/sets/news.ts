import { mostAtOnce, usualAtOnce, type DataSet, type Form } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { recordKinds, updatedSince, type RecordKind } from '../definition/filters'
import { id, ids, list, madeId, moment, page, partialDate, text } from '../definition/shapes'

/** A post that is public and not withdrawn. */
export interface NewsRow {
  id: number
  href: string
  title: string
  summary: string
  publishedOn: string
  topics: readonly { kind: RecordKind; id: number; name: string }[]
  updatedAt: string
}

const field = fieldsOf<NewsRow>()

const form: Omit<Form<NewsRow>, 'usual'> = {
  key: (row) => [row.publishedOn, row.id],
  keyKinds: ['string', 'number'],
  isNewestFirst: true,
  filters: [
    {
      name: 'topic',
      takes: 'records',
      kinds: recordKinds,
      of: (row) => row.topics.map((topic) => `${topic.kind}/${topic.id}`),
      example: 'trust/1',
      says: 'only news about one of these',
    },
    {
      name: 'year',
      takes: 'year',
      of: (row) => row.publishedOn,
      example: '2024',
      says: 'only news of this year',
    },
    updatedSince((row) => row.updatedAt),
  ],
  fields: [
    field('id', id('news'), 'Its number here, which stays', (row) => row.id),
    field('title', text, 'Its title', (row) => row.title),
    field('summary', text, 'What it says, in short', (row) => row.summary),
    field('published', partialDate, 'When it was published', (row) => row.publishedOn),
    field('topics', ids(madeId(recordKinds)), 'What it is about', (row) =>
      row.topics.map((topic) => `${topic.kind}/${topic.id}`),
    ),
    field('topic_names', list(text), 'The names of those', (row) => row.topics.map(({ name }) => name)),
    field('page', page, 'Its page on this site', (row) => row.href),
    field('updated', moment, 'When the record last changed', (row) => row.updatedAt),
  ],
}

export const news: DataSet<NewsRow> = {
  name: 'news',
  title: 'News',
  says: 'All news, the newest first. What is withdrawn is not in it.',
  source: null,
  changes: 'irregularly',
  json: { ...form, usual: usualAtOnce },
  csv: { ...form, usual: mostAtOnce },
}
