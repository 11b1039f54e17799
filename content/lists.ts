/** What names one list among others of its kind: nothing, a text, a record's id, or a record as `slug:id`. */
interface ListValue {
  alone: []
  text: [string]
  id: [number]
  record: [`${string}:${number}`]
}

/**
 * Lists of records by what they have in common. A page that shows a list carries its tag, `slug:list:value` or
 * `slug:list`: PostgreSQL notifies it when a record joins the list, leaves it, or moves within it.
 */
export const lists = {
  trusts: { all: 'alone', slug: 'text' },
  networks: { all: 'alone', slug: 'text', body: 'id' },
  cdcs: { all: 'alone', slug: 'text', trust: 'id', test: 'id', network: 'id', onHome: 'alone' },
  tests: { all: 'alone', slug: 'text', network: 'id' },
  workstreams: { all: 'alone', slug: 'text', network: 'id' },
  'governance-bodies': { all: 'alone', slug: 'text', line: 'id', successor: 'id', document: 'id' },
  'news-posts': { all: 'alone', slug: 'text', about: 'record', year: 'text', picture: 'id' },
  pages: { slug: 'text', inMenu: 'alone', parent: 'id', picture: 'id', document: 'id' },
  meetings: { body: 'id', document: 'id' },
  'paper-sets': { meeting: 'id' },
  seats: { body: 'id' },
  appointments: { seat: 'id' },
  media: { file: 'text' },
  documents: { file: 'text' },
  corrections: { about: 'record', picture: 'id', document: 'id' },
  alerts: { site: 'alone', centre: 'id' },
  redirects: { from: 'text' },
  'site-settings': { footer: 'alone' },
} as const satisfies Record<string, Record<string, keyof ListValue>>

type Lists = typeof lists

/** The tag of a list. */
export const listTag = <Slug extends keyof Lists, List extends keyof Lists[Slug] & string>(
  slug: Slug,
  list: List,
  ...value: Lists[Slug][List] extends keyof ListValue ? ListValue[Lists[Slug][List]] : never
): string => [slug, list, ...value].join(':')
