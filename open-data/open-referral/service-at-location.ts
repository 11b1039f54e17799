import { groupName } from '@/domain/centres/group-name'
import { agesInWords } from '@/domain/centres/offering-words'
import type { Referrers } from '@/domain/centres/referrers'
import { fieldsOf, record } from '../definition/fields'
import { count, flag, id, known, list, madeId, oneOf, orNull, partialDate, text, time } from '../definition/shapes'
import type { Centre, Offered } from './records'
import { hoursOrNull, schedule } from './schedules'
import { alertOf, centreId, offeredStatusOf, serviceId, statusWords } from './words'

/** A test, or a group of tests, at a centre. */
export interface ServiceAtLocation {
  centre: Centre
  offered: Offered
}

const field = fieldsOf<ServiceAtLocation>()
const referrer = fieldsOf<Referrers>()
const inside = fieldsOf<Offered['where']>()
const result = fieldsOf<Offered['results']>()

/** The name of a test, or of the group where it is not known which of its tests. */
export const serviceName = ({ kind, what }: Pick<Offered, 'kind' | 'what'>): string =>
  kind === 'test' ? what.text : groupName(what.text)

const referrers = record<Referrers>([
  referrer('gp', known, 'Whether a GP practice can refer', ({ gp }) => gp),
  referrer('hospital', known, 'Whether a hospital can refer', ({ hospital }) => hospital),
  referrer('self', known, 'Whether people can refer themselves', ({ self }) => self),
])

const where = record<Offered['where']>([
  inside('entrance', orNull(text), 'The entrance', ({ entrance }) => entrance || null),
  inside('floor', orNull(text), 'The floor', ({ floor }) => floor || null),
  inside('room', orNull(text), 'The room', ({ room }) => room || null),
])

const results = record<Offered['results']>([
  result('how', orNull(text), 'How results come', ({ how }) => how),
  result('when', orNull(text), 'How long they take', ({ when }) => when),
])

/** A test, or a group of tests, at a centre. */
export const serviceAtLocation = record<ServiceAtLocation>([
  field(
    'id',
    madeId(['centre']),
    'Its number here, which stays',
    ({ centre, offered }) => `${centreId(centre)}/${serviceId(offered)}`,
  ),
  field('service_id', madeId(['test', 'network']), 'The test', ({ offered }) => serviceId(offered)),
  field('service_name', text, 'The name of the test', ({ offered }) => serviceName(offered)),
  field('members_confirmed', flag, 'False: it is not known which tests', ({ offered }) => offered.kind === 'test'),
  field('location_id', id('centre'), 'The centre', ({ centre }) => centre.id),
  field('location_name', text, 'The name of the centre', ({ centre }) => centre.name),
  field('status', oneOf(statusWords), 'Whether it is done', ({ centre, offered }) => offeredStatusOf(centre, offered)),
  field('alert', orNull(text), 'What people should know', ({ offered }) => alertOf(offered.status)),
  field(
    'access',
    orNull(oneOf(['appointment', 'walk-in', 'both'])),
    'How people come',
    ({ offered }) => offered.access,
  ),
  field('referrers', referrers, 'Who can refer people', ({ offered }) => offered.referrers),
  field('application_process', orNull(text), 'More about who can refer', ({ offered }) => offered.referral),
  field('schedules', orNull(list(schedule)), 'Its own hours', ({ offered }) => hoursOrNull(offered.hours)),
  field('last_arrival', orNull(time), 'People arrive before this time', ({ offered }) => offered.lastArrival),
  field('where', where, 'Where in the building', ({ offered }) => offered.where),
  field('preparation', orNull(text), 'How to prepare', ({ offered }) => offered.preparation),
  field('eligibility_description', orNull(text), 'For whom it is, by age', ({ offered }) => agesInWords(offered.ages)),
  field('minimum_age', orNull(count), 'The youngest age', ({ offered }) => offered.ages.from ?? null),
  field('maximum_age', orNull(count), 'The oldest age', ({ offered }) => offered.ages.to ?? null),
  field('results', results, 'How people get their results', ({ offered }) => offered.results),
  field('description', orNull(text), 'What else there is to know', ({ offered }) => offered.notes),
  field('source', orNull(text), 'Who said so', ({ offered }) => offered.source),
  field('assured_date', orNull(partialDate), 'When somebody made sure', ({ offered }) => offered.checked),
])
