import { APIError, type PayloadRequest } from 'payload'
import { roles } from '@/access/roles'
import { mayPublish } from '@/access/rules'
import { kinds, type Resource } from '@/access/table'
import { hasSecondPerson } from '@/domain/review/second-person'
import type { SiteSetting } from '@/payload-types'
import type { ItemSubject } from '../bundles/items'
import { editorsOf } from './edits'
import { approversOf } from './remarks'

/** The settings that switch the rule off, by kind of record. */
export const settingFor = { content: 'contentByTwo', governance: 'governanceByTwo' } as const

/** Whether the site asks for a second person; so it is before anybody has saved the settings. */
async function isAskedFor(req: PayloadRequest, resource: Resource): Promise<boolean> {
  const setting = kinds[resource] === 'governance' ? settingFor.governance : settingFor.content
  const stored = (await req.payload.db.findGlobal({ slug: 'site-settings', req })) as Partial<SiteSetting> | undefined // typed by the slug; there is none before the first save
  return stored?.[setting] !== false
}

/** Whether somebody else has an account that may publish this kind: otherwise there is nobody to ask. */
async function hasColleague(req: PayloadRequest, resource: Resource): Promise<boolean> {
  const publishing = roles.filter((role) => mayPublish({ role }, resource))
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true, // a number, for the rule
    req,
    where: { and: [{ role: { in: publishing } }, { id: { not_equals: req.user?.id ?? 0 } }] },
  })
  return totalDocs > 0
}

interface Doing {
  does: 'publish' | 'approve'
  resource: Resource
  /** null for a record that is not stored yet */
  subject: ItemSubject | null
  /** whether the text differs from the one that was saved last */
  isChanged: boolean
}

// no colons: the panel's toast would make a list of what follows
const words: Record<Doing['does'], string> = {
  publish:
    'Ask somebody else to publish it, as you alone wrote it. Save it as a draft, then choose “Ask for review” above the form.',
  approve: 'Ask somebody else to approve it, as you alone wrote it. Choose “Ask for review” above the form.',
}

/**
 * Nobody makes public, or approves, what they alone wrote.
 * @throws APIError 400 that says what to do
 */
export async function refuseAlone(req: PayloadRequest, { does, isChanged, resource, subject }: Doing): Promise<void> {
  const { user } = req
  if (!user || !(await isAskedFor(req, resource))) return
  const [writers, approvers] = subject ? [await editorsOf(req, subject), await approversOf(req, subject)] : [[], []]
  if (hasSecondPerson({ by: user.id, writers, isChanged, approvers }) || !(await hasColleague(req, resource))) return
  throw new APIError(words[does], 400, null, true)
}
