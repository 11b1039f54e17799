import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '@/access/rules'
import { partialDate } from '@/fields/partial-date'
import { richText } from '@/fields/rich-text'
import { globalHooks } from '@/publishing/hooks/public-hooks'

/** What the home page says of its own; lists and figures of other records come from those. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Home page',
  admin: { group: 'News and pages' },
  access: accessToGlobal('home'),
  hooks: globalHooks,
  versions: { drafts: { autosave: { interval: 2000 } }, max: 0 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Top of the page',
          fields: [
            { name: 'heading', type: 'text', required: true, maxLength: 65 },
            { name: 'lead', type: 'textarea', required: true, maxLength: 300 },
          ],
        },
        {
          label: 'Who we are',
          fields: [
            {
              name: 'keyFigures',
              labels: { singular: 'figure', plural: 'figures' },
              type: 'array',
              maxRows: 8,
              admin: { description: 'Figures that people can read at a glance, each with the time that it is about.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'figure', type: 'text', required: true, maxLength: 20, admin: { width: '30%' } },
                    { name: 'label', type: 'text', required: true, maxLength: 80, admin: { width: '70%' } },
                  ],
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'period',
                      type: 'text',
                      maxLength: 60,
                      admin: { width: '50%', placeholder: 'over 3 years' },
                    },
                    partialDate({ name: 'asOf', label: 'As of', admin: { width: '50%' } }),
                  ],
                },
              ],
            },
            richText({ name: 'whoWeAre' }),
            { name: 'networksIntro', label: 'Above the networks', type: 'textarea', maxLength: 300 },
            { name: 'workIntro', label: 'Above the workstreams', type: 'textarea', maxLength: 300 },
          ],
        },
        {
          label: 'Vision and strategy',
          admin: {
            description: 'All of this is on the page "Our vision and strategy". The first box is on the home page too.',
          },
          fields: [
            {
              name: 'directionShort',
              label: 'In short, on the home page',
              type: 'textarea',
              maxLength: 300,
              admin: { description: 'Two or three sentences. Empty: the vision.' },
            },
            { name: 'objective', type: 'textarea', maxLength: 500 },
            { name: 'vision', type: 'textarea', maxLength: 500 },
            {
              name: 'strategy',
              type: 'array',
              labels: { singular: 'strand', plural: 'strands' },
              fields: [{ name: 'text', type: 'text', required: true, maxLength: 200 }],
            },
            richText({ name: 'communities', label: 'The communities we serve' }),
            richText({ name: 'investment' }),
            { name: 'governanceIntro', label: 'Governance in short', type: 'textarea', maxLength: 500 },
          ],
        },
        {
          label: 'Featured',
          fields: [
            {
              name: 'featuredNews',
              type: 'relationship',
              relationTo: 'news-posts',
              hasMany: true,
              maxRows: 3,
              admin: { description: 'Shown before the latest news. Empty: the 3 latest posts.' },
            },
          ],
        },
      ],
    },
    {
      name: 'lastEditedBy',
      type: 'text',
      access: { update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
