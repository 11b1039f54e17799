import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { londonDay } from '@/domain/dates/london-time'
import { earliestDay, formatPartialDate } from '@/domain/dates/partial-date'
import { newsOfYear } from '@/domain/news/news-list'
import { usedIn } from '@/domain/public-records'
import { dayField } from '@/fields/day'
import { partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { slugField } from '@/fields/slug'
import { summary } from '@/fields/text-parts'
import { withdrawalNotice, withdrawn } from '@/fields/withdrawn'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** News. A withdrawn post stays published, as a notice that says when and why or with a note above its text. */
export const NewsPosts: CollectionConfig = {
  slug: 'news-posts',
  labels: { singular: 'News post', plural: 'News' },
  admin: {
    group: 'News and pages',
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedOn', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  defaultPopulate: { title: true, slug: true },
  defaultSort: '-publishedOn',
  access: accessTo('news-posts'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  indexes: [{ fields: ['_status', 'publishedOn'] }],
  fields: [
    withdrawalNotice,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              maxLength: 65,
              admin: { description: 'At most 65 characters, no full stop.' },
            },
            partialDate({
              name: 'publishedOn',
              label: 'Date of the news',
              required: true,
              index: true,
              also: (value, _, at) => {
                if (earliestDay(value) > londonDay(at))
                  return `${formatPartialDate(value)} is still to come. Lists and readers would show the news now, as if it had been. Schedule it for that day, or change the date.`
                return (
                  newsOfYear(value.slice(0, 4)) !== null ||
                  `${formatPartialDate(value)} is too long ago. Check the year.`
                )
              },
            }),
            summary('One or two sentences. Shown in lists, in the feed and above the text.'),
            richText({ name: 'body', label: 'Text' }),
            {
              name: 'image',
              label: 'Picture',
              type: 'upload',
              relationTo: 'media',
              admin: { description: 'Only if it tells something that the text does not.' },
            },
            {
              name: 'topics',
              type: 'relationship',
              relationTo: usedIn('topics'),
              hasMany: true,
              admin: { description: 'Whom or what the news is about. It then shows on their pages too.' },
            },
          ],
        },
        {
          label: 'Changes',
          fields: [
            {
              name: 'changeNotes',
              labels: { singular: 'change note', plural: 'change notes' },
              type: 'array',
              admin: { description: 'What changed after publishing. The public sees each note.' },
              fields: [
                dayField({ name: 'date', required: true }),
                { name: 'note', type: 'textarea', required: true, maxLength: 300 },
              ],
            },
          ],
        },
      ],
    },
    withdrawn(),
    slugField('title'),
    ...recordKeeping(),
  ],
}
