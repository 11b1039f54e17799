import type { CollectionBeforeChangeHook } from 'payload'
import { checkInTime } from '@/access/check-later'
import { personProblems } from '@/domain/governance/problems/person'
import type { Person } from '@/payload-types'
import { refuseProblems } from './refuse'
import { changed, findPublished } from './stored'

/** Nobody is entered twice without a word. */
export const personIsNew: CollectionBeforeChangeHook<Person> = async ({ data, operation, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const { record } = changed(operation, originalDoc, data)
  const { id, jobTitle, name = '', sharesName } = record
  const select = { name: true, jobTitle: true } as const
  await checkInTime(req.context, async () => {
    const others = await findPublished(req, 'people', { id: { not_equals: id } }, select)
    refuseProblems(req, 'people', personProblems({ name, jobTitle }, others, sharesName === true))
  })
  return data
}
