/** The section of the site under which a collection's records have their addresses; '' for editors' pages. */
export const sections = {
  pages: '',
  'news-posts': '/news',
  trusts: '/trusts',
  networks: '/networks',
  cdcs: '/community-diagnostic-centres',
  tests: '/tests',
  workstreams: '/workstreams',
  'governance-bodies': '/governance',
} as const

export type Addressed = keyof typeof sections

/** True for a collection whose records have addresses. */
export const isAddressed = (slug: string): slug is Addressed => Object.hasOwn(sections, slug)

/** The address of a record, for example '/trusts/east-lancashire'. */
export const addressOf = (collection: Addressed, slug: string): string => `${sections[collection]}/${slug}`
