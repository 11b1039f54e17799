import { APIError, type PayloadRequest } from 'payload'
import { roles } from '@/access/roles'
import { mayPublish } from '@/access/rules'
import { kinds, type Resource } from '@/access/table'
import { hasSecondPerson } from '@/domain/review/second-person'
import type { SiteSetting } from '@/payload-types'
import type { ItemSubject } from '../bundles/items'
import { byBundle } from '../bundles/perform'
import { editorsOf } from './edits'
import { approversOf, isInReview } from './remarks'

/** The settings that switch the rule off, by kind of record. */
export const settingFor = { content: 'contentByTwo', governance: 'governanceByTwo' } as const

type Settings = Partial<SiteSetting>

/** The settings as they are stored, whose type leaves out that there are none before the first save. */
const settingsNow = async (req: PayloadRequest): Promise<Settings> => {
  const stored = (await req.payload.db.findGlobal({ slug: 'site-settings', req })) as Settings | undefined // see above
  return stored ?? {}
}

/** Whether the site asks for a second person; so it is before anybody has saved the settings. */
const isAskedFor = (settings: Settings, resource: Resource): boolean =>
  settings[kinds[resource] === 'governance' ? settingFor.governance : settingFor.content] !== false

/**
 * Whether it is left to whoever publishes: at once, what nobody has sent for review. What is approved, scheduled or
 * published with others never is.
 */
async function isLeftToPublisher(req: PayloadRequest, { does, subject }: Doing, settings: Settings): Promise<boolean> {
  if (does !== 'publish' || settings.atOnceByTwo === true || req.context[byBundle] !== undefined) return false
  return subject === null || !(await isInReview(req, subject))
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

/** What is refused until a second person has had a hand in it. */
export class SecondPersonNeeded extends APIError {
  constructor(does: Doing['does']) {
    super(words[does], 400, null, true)
  }
}

/**
 * Nobody approves, schedules or publishes with others what they alone wrote; nor publishes it at once, where it is in review or
 * the site asks for a second person there too.
 * @throws SecondPersonNeeded 400 that says what to do
 */
export async function refuseAlone(req: PayloadRequest, doing: Doing): Promise<void> {
  const { does, isChanged, resource, subject } = doing
  const { user } = req
  if (!user) return
  const settings = await settingsNow(req)
  if (!isAskedFor(settings, resource) || (await isLeftToPublisher(req, doing, settings))) return
  const [writers, approvers] = subject ? [await editorsOf(req, subject), await approversOf(req, subject)] : [[], []]
  if (hasSecondPerson({ by: user.id, writers, isChanged, approvers }) || !(await hasColleague(req, resource))) return
  throw new SecondPersonNeeded(does)
}
