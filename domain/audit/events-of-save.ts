import type { EventName } from './event-names'

/** What of a record matters here, before or after a save. */
interface State {
  public: boolean
  binned: boolean
  /** of users */
  role: string | null
}

/** One save of a record. */
export interface Save {
  /** null for a new record */
  before: State | null
  after: State
  /** whether its kind has drafts; without them each save is public */
  hasDrafts: boolean
  /** it stored a draft and left what is public as it is */
  isDraft: boolean
  /** it brought back an older version */
  isRestored: boolean
  setsPassword: boolean
  /** labels of what differs from the state before, of public records from what was public */
  parts: string
}

export interface Noted {
  what: EventName
  details: string | null
}

const noted = (what: EventName, details = ''): Noted => ({ what, details: details || null })

const ofNew = ({ after, hasDrafts }: Save): Noted[] => [
  noted('create', after.role === null ? '' : `As ${after.role}`),
  ...(hasDrafts && after.public ? [noted('publish')] : []),
]

const withoutDrafts = ({ after, before, parts, setsPassword }: Save): Noted[] => {
  const isNewRole = before?.role !== after.role
  const special = [
    ...(setsPassword ? [noted('password')] : []),
    ...(isNewRole ? [noted('role', `From ${before?.role ?? 'none'} to ${after.role ?? 'none'}`)] : []),
  ]
  return parts !== '' || special.length === 0 ? [...special, noted('change', parts)] : special
}

/** What is noted of a save. It is never nothing: a save that changes nothing is one, too. */
export const eventsOfSave = (save: Save): Noted[] => {
  const { after, before, hasDrafts, isDraft, isRestored, parts } = save
  if (before === null) return ofNew(save)
  if (before.binned !== after.binned) return [noted(after.binned ? 'bin' : 'unbin')]
  if (isRestored) return [noted('restore')]
  if (isDraft) return [noted('draft')]
  if (!hasDrafts) return withoutDrafts(save)
  if (after.public) return [noted('publish', before.public ? parts : '')]
  return [noted(before.public ? 'unpublish' : 'draft')]
}
