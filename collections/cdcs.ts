import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { address } from '@/fields/centre/address'
import { gettingThere } from '@/fields/centre/getting-there'
import { mapPosition } from '@/fields/centre/map-position'
import { offerings } from '@/fields/centre/offerings'
import { operatingStatus } from '@/fields/centre/operating-status'
import {
  bankHolidays,
  copyHours,
  exceptionsInWords,
  hoursExceptions,
  hoursInWords,
  statusInWords,
  weeklyHours,
} from '@/fields/opening-hours'
import { partialDate } from '@/fields/partial-date'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { slugField } from '@/fields/slug'
import { summary } from '@/fields/text-parts'
import { publicHooks } from '@/publishing/hooks/public-hooks'
import { centreActions } from '@/publishing/workflow/centres/endpoints'

/** The community diagnostic centres. */
export const Cdcs: CollectionConfig = {
  slug: 'cdcs',
  labels: { singular: 'Community diagnostic centre', plural: 'Community diagnostic centres' },
  admin: {
    group: 'Find care',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'hostTrust', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'address.town', 'address.postcode'],
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'name',
  access: accessTo('cdcs'),
  hooks: publicHooks,
  endpoints: centreActions,
  versions: publicVersions,
  trash: true,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Centre',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 120 },
            summary(),
            richText({ name: 'body', label: 'About the centre' }),
            {
              type: 'row',
              fields: [
                {
                  name: 'kind',
                  type: 'select',
                  required: true,
                  options: [
                    { label: 'Hub: larger, a nationally agreed range of tests', value: 'hub' },
                    { label: 'Spoke: smaller, some tests', value: 'spoke' },
                  ],
                  admin: { width: '50%' },
                },
                {
                  name: 'hostTrust',
                  type: 'relationship',
                  relationTo: 'trusts',
                  required: true,
                  index: true,
                  admin: { width: '50%' },
                },
              ],
            },
            {
              name: 'partners',
              type: 'relationship',
              relationTo: 'organisations',
              hasMany: true,
              admin: { description: 'Other organisations that run the centre with the host trust.' },
            },
            {
              name: 'phone',
              type: 'text',
              maxLength: 30,
              admin: { description: 'A number that answers questions about this centre.' },
            },
            partialDate({ name: 'openedOn', label: 'Opened' }),
          ],
        },
        {
          label: 'Opening',
          fields: [
            operatingStatus(),
            statusInWords(),
            weeklyHours(),
            copyHours(),
            bankHolidays(),
            hoursInWords(),
            hoursExceptions(),
            exceptionsInWords(),
          ],
        },
        { label: 'Tests', fields: [offerings()] },
        { label: 'Place', fields: [address(), mapPosition()] },
        { label: 'Getting there', fields: [gettingThere()] },
      ],
    },
    slugField('name'),
    ...recordKeeping(),
  ],
}
