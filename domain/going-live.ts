/** What only the operator can fill in. */
export interface Operated {
  contactEmail?: string | null
  contactPhone?: string | null
  postalAddress?: string | null
  dataController?: string | null
  dataProtectionOfficer?: string | null
  accessibilityEmail?: string | null
  accessibilityResponseDays?: number | null
  accessibilityTested?: string | null
  licence?: string | null
  /** the site's public address */
  siteUrl: string
  /** whether mail can be sent */
  mail: boolean
}

/** One thing to do before the site goes live. */
export interface Task {
  label: string
  why: string
  where: 'settings' | 'environment'
}

/** True for an address that others than this machine can reach. */
export const isReachableByOthers = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const hostname = new URL(url).hostname.replace(/\.$/, '')
  return !/^(?:localhost6?(?:\.localdomain6?)?|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$|(?:^|\.)(?:localhost|test|invalid)$/.test(
    hostname,
  )
}

const settled = (url: string): boolean => url.startsWith('https://') && isReachableByOthers(url)

/** Each task with the condition under which it is done. */
const tasks: readonly [done: (operated: Operated) => boolean, task: Task][] = [
  [
    ({ siteUrl }) => settled(siteUrl),
    {
      label: 'Set SITE_URL to the address that people will use',
      why: 'Feeds, the sitemap and search engines name it. It must begin with https.',
      where: 'environment',
    },
  ],
  [
    ({ mail }) => mail,
    {
      label: 'Set SMTP_URL and MAIL_FROM',
      why: 'Without mail nobody can ask for a new password.',
      where: 'environment',
    },
  ],
  [
    ({ contactEmail, contactPhone }) => Boolean(contactEmail || contactPhone),
    { label: 'Add an email address or a telephone number', why: 'The contact page shows it.', where: 'settings' },
  ],
  [
    ({ postalAddress }) => Boolean(postalAddress),
    { label: 'Add the postal address', why: 'The contact page shows it.', where: 'settings' },
  ],
  [
    ({ dataController }) => Boolean(dataController),
    {
      label: 'Name the data controller',
      why: 'The privacy page must say who decides how personal data is used.',
      where: 'settings',
    },
  ],
  [
    ({ dataProtectionOfficer }) => Boolean(dataProtectionOfficer),
    {
      label: 'Add the contact of the data protection officer',
      why: 'The privacy page must say whom to ask.',
      where: 'settings',
    },
  ],
  [
    ({ accessibilityEmail }) => Boolean(accessibilityEmail),
    {
      label: 'Add the address for problems with accessibility',
      why: 'The accessibility statement must say whom to tell.',
      where: 'settings',
    },
  ],
  [
    ({ accessibilityResponseDays }) => Boolean(accessibilityResponseDays),
    {
      label: 'Say in how many working days you answer',
      why: 'The accessibility statement says so.',
      where: 'settings',
    },
  ],
  [
    ({ accessibilityTested }) => Boolean(accessibilityTested),
    {
      label: 'Have people test the site for accessibility, and note the day',
      why: 'The accessibility statement must say how it was made.',
      where: 'settings',
    },
  ],
  [
    ({ licence }) => Boolean(licence),
    { label: 'Name the licence of the content', why: 'The footer says what others may do with it.', where: 'settings' },
  ],
]

/** The tasks that are left before the site goes live. */
export const beforeGoingLive = (operated: Operated): Task[] =>
  tasks.filter(([done]) => !done(operated)).map(([, task]) => task)
