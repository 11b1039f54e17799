import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { isOdsCode } from '@/domain/identifiers/ods-code'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { richText } from '@/fields/rich-text'
import { slugField } from '@/fields/slug'
import { odsCode, summary, website } from '@/fields/text-parts'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** The member NHS trusts. */
export const Trusts: CollectionConfig = {
  slug: 'trusts',
  labels: { singular: 'Trust', plural: 'Trusts' },
  admin: {
    group: 'About us',
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'odsCode', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'shortName', 'odsCode'],
  },
  defaultPopulate: { name: true, shortName: true, slug: true },
  defaultSort: 'name',
  access: accessTo('trusts'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'shortName',
      type: 'text',
      required: true,
      maxLength: 60,
      admin: { description: 'What people say, for example "East Lancashire Hospitals".' },
    },
    summary(),
    richText({ name: 'body', label: 'About the trust' }),
    { type: 'row', fields: [odsCode(true, isOdsCode), website()] },
    {
      name: 'areasServed',
      type: 'text',
      hasMany: true,
      admin: { description: 'Towns or districts that the trust serves. Press enter after each.' },
    },
    slugField('name'),
    ...recordKeeping(),
  ],
}
