import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '@/access/rules'
import { dayField } from '@/fields/day'
import { wholeNumber } from '@/fields/whole-number'
import { settingsHooks } from '@/publishing/hooks/public-hooks'

/** What the operator knows and no page can: contacts, who is responsible, what the footer says. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Site settings',
  admin: { group: 'Settings', description: 'What is empty here is not shown to the public.' },
  access: accessToGlobal('site-settings'),
  hooks: settingsHooks,
  versions: { max: 0 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Contact',
          fields: [
            { name: 'contactEmail', type: 'email' },
            { name: 'contactPhone', type: 'text', maxLength: 30 },
            {
              name: 'postalAddress',
              type: 'textarea',
              maxLength: 300,
              admin: { description: 'One line of the address a line.' },
            },
          ],
        },
        {
          label: 'Personal data',
          fields: [
            {
              name: 'dataController',
              type: 'text',
              maxLength: 150,
              admin: { description: 'The organisation that decides how personal data is used.' },
            },
            { name: 'dataControllerAddress', type: 'textarea', maxLength: 300 },
            { name: 'dataProtectionOfficer', label: 'Contact of the data protection officer', type: 'email' },
          ],
        },
        {
          label: 'Accessibility',
          fields: [
            { name: 'accessibilityEmail', label: 'For problems with accessibility', type: 'email' },
            wholeNumber({
              name: 'accessibilityResponseDays',
              label: 'Answered within (working days)',
              min: 1,
              max: 60,
            }),
            dayField({ name: 'accessibilityTested', label: 'Last tested by people on' }),
          ],
        },
        {
          label: 'Review',
          admin: {
            description: 'For the home page and the pages that list records. Every other page has dates of its own.',
          },
          fields: [
            dayField({ name: 'listsReviewed', label: 'Last reviewed' }),
            dayField({ name: 'listsReviewDue', label: 'Next review due' }),
          ],
        },
        {
          label: 'Publishing',
          admin: {
            description:
              'Nobody approves, schedules or publishes with others what they alone wrote: somebody else changes it or approves it first. “Who did what” shows when this was switched off. It asks nothing while only one person may publish.',
          },
          fields: [
            {
              name: 'contentByTwo',
              label: 'Pages and news need a second person',
              type: 'checkbox',
              defaultValue: true,
            },
            {
              name: 'governanceByTwo',
              label: 'Bodies and meetings need a second person',
              type: 'checkbox',
              defaultValue: true,
            },
            {
              name: 'atOnceByTwo',
              label: 'Publishing at once needs one too',
              type: 'checkbox',
              defaultValue: false,
              admin: {
                description:
                  'Without it a publisher may mend a word and publish it alone, unless the text was sent for review.',
              },
            },
          ],
        },
        {
          label: 'Footer',
          fields: [
            { name: 'footerText', type: 'textarea', maxLength: 300 },
            { name: 'licence', label: 'Licence of the content', type: 'text', maxLength: 150 },
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
