import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { isOdsCode } from '@/domain/identifiers/ods-code'
import { publicVersions, recordKeeping } from '@/fields/public-record'
import { odsCode, website } from '@/fields/text-parts'
import { publicHooks } from '@/publishing/hooks/public-hooks'

/** Organisations other than our trusts, the integrated care board for one. */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: {
    group: 'Governance',
    useAsTitle: 'name',
    defaultColumns: ['name', 'shortName', 'odsCode', '_status'],
    listSearchableFields: ['name', 'shortName', 'odsCode'],
  },
  defaultPopulate: { name: true, shortName: true, website: true },
  defaultSort: 'name',
  access: accessTo('organisations'),
  hooks: publicHooks,
  versions: publicVersions,
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'shortName', type: 'text', maxLength: 60 },
    { type: 'row', fields: [odsCode(false, isOdsCode), website()] },
    ...recordKeeping(),
  ],
}
