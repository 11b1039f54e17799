import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '@/access/rules'
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
                    { name: 'label', type: 'text', required: true, maxLength: 80, admin: { width: '40%' } },
                    { name: 'period', type: 'text', maxLength: 60, admin: { width: '30%' } },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: 'Who we are',
          fields: [
            richText({ name: 'whoWeAre' }),
            richText({ name: 'communities', label: 'Our communities' }),
            { name: 'networksIntro', label: 'Above the networks', type: 'textarea', maxLength: 300 },
            { name: 'workIntro', label: 'Above the workstreams', type: 'textarea', maxLength: 300 },
            richText({ name: 'investment', label: 'Investment, beside the workstreams' }),
          ],
        },
        {
          label: 'Where we are going',
          fields: [
            { name: 'objective', type: 'textarea', maxLength: 500 },
            { name: 'vision', type: 'textarea', maxLength: 500 },
            {
              name: 'strategy',
              type: 'array',
              labels: { singular: 'strand', plural: 'strands' },
              fields: [{ name: 'text', type: 'text', required: true, maxLength: 200 }],
            },
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
