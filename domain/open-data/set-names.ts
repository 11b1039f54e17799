/** The names of the sets of open data, as their addresses end: what each means is said in `open-data/sets`. */
export const setNames = [
  'trusts',
  'networks',
  'centres',
  'tests',
  'offerings',
  'who-can-refer',
  'waiting-times',
  'workstreams',
  'projects',
  'news',
  'bodies',
  'seats',
  'appointments',
  'meetings',
  'decisions',
  'attendance',
  'interests',
  'governance',
] as const

/** The page that explains open data; below it those of the sets. */
export const openDataPage = '/open-data'

/** The page that explains a set. */
export const pageOfSet = (name: string): string => `${openDataPage}/${name}`
