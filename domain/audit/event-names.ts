/** What can be noted of a person, with the words of the panel. A name that was stored once stays here for good. */
export const eventNames = {
  create: 'Created',
  draft: 'Changed a draft',
  change: 'Changed',
  publish: 'Published',
  unpublish: 'Unpublished',
  bin: 'Moved to the bin',
  unbin: 'Took out of the bin',
  delete: 'Deleted for good',
  restore: 'Restored a version as a draft',
  login: 'Logged in',
  'login-failed': 'Failed to log in',
  logout: 'Logged out',
  password: 'Changed a password',
  role: 'Changed a role',
  'preview-link': 'Made a preview link',
  'preview-link-withdrawn': 'Withdrew a preview link',
  'preview-link-opened': 'A preview link was opened',
  'review-asked': 'Asked for review',
  'review-returned': 'Sent back with a note',
  'review-approved': 'Approved',
  'second-person-on': 'Asked for a second person again',
  'second-person-off': 'Let people publish what they alone wrote',
  'bundle-approved': 'Approved a bundle',
  schedule: 'Scheduled',
  'schedule-cancelled': 'Took a bundle back',
  'bundle-published': 'Published a bundle',
  correct: 'Corrected in public',
  withdraw: 'Withdrew in public',
  'bring-back': 'Ended a withdrawal',
  'close-now': 'Closed a centre for now',
  'open-again': 'Opened a centre again',
  merge: 'Merged into another record',
  'remove-name': 'Removed a name for good',
  'destroy-file': 'Destroyed a file',
  'import-figures': 'Imported waiting times',
  'take-figures-back': 'Took an import of waiting times back',
  'past-corrected': 'Corrected the past',
} as const

export type EventName = keyof typeof eventNames

const words: Readonly<Record<string, string>> = eventNames

/** The words for what was noted; a name that is not known any more stands for itself. */
export const eventWords = (name: string): string => words[name] ?? name
