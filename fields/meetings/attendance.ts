import type { ArrayField, FieldAccess, SelectField, Tab } from 'payload'
import { mayRead } from '@/access/rules'
import { mostPeople, presences, wasHeld } from '@/domain/governance/attendance'
import { organisation } from '../organisation'
import { wholeNumber } from '../whole-number'

const isShown = ({ attendanceShown, state }: { attendanceShown?: unknown; state?: unknown }): boolean =>
  attendanceShown === true && typeof state === 'string' && wasHeld(state)

/** Whoever does not keep governance reads of it what the public does. */
const whenShown: FieldAccess = ({ doc, req }) =>
  mayRead(req.user, 'meetings') || isShown((doc ?? {}) as { attendanceShown?: unknown; state?: unknown })

/** Whether a deputy counts towards the quorum of a body. */
export const deputies = (): SelectField => ({
  name: 'deputies',
  label: 'Deputies',
  type: 'select',
  options: [
    { label: 'Count towards the quorum', value: 'count' },
    { label: 'Do not count', value: 'do-not-count' },
  ],
  admin: { width: '50%', description: 'As the terms of reference say. Empty: not known.' },
})

/** How many have to be there. */
export const quorumNumber = (name: string): ReturnType<typeof wholeNumber> =>
  wholeNumber({
    name,
    label: 'How many make a quorum',
    min: 1,
    max: 99,
    admin: { width: '50%', description: 'The number of members who have to be there. Empty: not known.' },
  })

/** The seats of that day. The appointment says who held one; no name is kept here, so a removed one is gone from here too. */
const ofSeats = (): ArrayField => ({
  name: 'attendance',
  label: 'Members and regular attendees',
  labels: { singular: 'seat', plural: 'seats' },
  type: 'array',
  maxRows: mostPeople,
  access: { read: whenShown },
  disableDuplicate: true,
  admin: { components: { Field: '/components/admin/attendance/attendance-table.tsx#AttendanceTable' } },
  fields: [
    { name: 'seat', type: 'relationship', relationTo: 'seats', required: true, index: true },
    { name: 'appointment', type: 'relationship', relationTo: 'appointments', index: true },
    { name: 'presence', type: 'select', options: [...presences] },
    { name: 'deputy', label: 'Role of the deputy', type: 'text', maxLength: 120 },
  ],
})

const ofOthers = (): ArrayField => ({
  name: 'alsoPresent',
  label: 'In attendance without a seat',
  labels: { singular: 'person', plural: 'people' },
  type: 'array',
  maxRows: mostPeople,
  access: { read: whenShown },
  disableDuplicate: true,
  fields: [
    {
      name: 'role',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'The role, not the name: "Programme manager".' },
    },
    organisation('organisation', 'Organisation', 'Where they come from, if it is not the collaborative.'),
  ],
})

/** Kept with the meeting: what a body needs later says nothing of the past. */
const quorums = (): ArrayField => ({
  name: 'quorums',
  label: 'Quorum of that day',
  labels: { singular: 'body', plural: 'bodies' },
  type: 'array',
  maxRows: 11,
  access: { read: whenShown },
  disableDuplicate: true,
  admin: { description: 'The button above copies it from the body. The page says whether the meeting was quorate.' },
  fields: [
    { name: 'body', type: 'relationship', relationTo: 'governance-bodies', required: true },
    { type: 'row', fields: [quorumNumber('needed'), deputies()] },
  ],
})

/** Who was there, and whether they were enough. */
export const attendanceTab = (): Tab => ({
  label: 'Attendance',
  fields: [
    ofSeats(),
    ofOthers(),
    quorums(),
    {
      name: 'attendanceShown',
      label: 'Show the attendance to the public',
      type: 'checkbox',
      defaultValue: false,
      disableDuplicate: true,
      admin: { description: 'It shows once the meeting was held. Names show as they do on the page of the body.' },
    },
  ],
})
