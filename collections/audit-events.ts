import type { CollectionConfig } from 'payload'
import { accessTo } from '@/access/rules'
import { eventsCsv } from '@/publishing/audit/events-csv'
import { eventsStay } from '@/publishing/audit/events-stay'

const cell = (name: string): { Cell: string } => ({ Cell: `/components/admin/audit/cells.tsx#${name}` })

/** Codes, which the form above the list puts into words. */
const coded = { disableListFilter: true }

/** Who did what. Events are added by publishing/audit alone; the database refuses to change or delete them. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Event', plural: 'Who did what' },
  admin: {
    group: 'Settings',
    useAsTitle: 'title',
    description: 'Everything that people have done here. Nobody can change or delete it.',
    defaultColumns: ['at', 'userName', 'what', 'title', 'details'],
    listSearchableFields: ['userName', 'title', 'details'],
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/app/(payload)/audit-filters.tsx#AuditFilters'] },
  },
  access: accessTo('audit-events'),
  hooks: { beforeOperation: [eventsStay] },
  endpoints: [eventsCsv],
  defaultSort: '-id',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['kind', 'recordId', 'at'] }, { fields: ['userId', 'at'] }],
  fields: [
    {
      name: 'at',
      label: 'When',
      type: 'date',
      required: true,
      index: true,
      admin: { components: cell('WhenCell'), date: { displayFormat: 'd MMMM yyyy, HH:mm:ss' } },
    },
    { name: 'what', type: 'text', required: true, maxLength: 60, admin: { ...coded, components: cell('WhatCell') } },
    { name: 'userName', label: 'Who', type: 'text', maxLength: 300, admin: { components: cell('WhoCell') } },
    { name: 'userId', label: "User's number", type: 'number' },
    { name: 'kind', label: 'Kind of record', type: 'text', maxLength: 60, admin: coded },
    { name: 'recordId', label: "Record's number", type: 'number' },
    { name: 'title', label: 'Record', type: 'text', maxLength: 300, admin: { components: cell('RecordCell') } },
    { name: 'details', label: 'In short', type: 'text', maxLength: 300, admin: { components: cell('DetailsCell') } },
  ],
}
