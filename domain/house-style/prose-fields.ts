/** Fields that hold the address of another site. */
const addressFields = ['website', 'nhsPage'] as const

/**
 * Fields of text that hold no words of ours: what only editors see, ids of rows, addresses and codes, days and times of day, names
 * (which keep the form that their owners give them), figures and places.
 */
const notProse: ReadonlySet<string> = new Set([
  ...['id', 'owner', 'needsConfirmation', 'lastEditedBy', 'startingKey', 'correctionReason'],
  ...addressFields,
  ...['slug', 'odsCode', 'phone', 'line1', 'line2', 'town', 'postcode'],
  ...['lastReviewed', 'nextReviewDue', 'publishedOn', 'openedOn', 'established', 'dissolved', 'asOf', 'checked'],
  ...['date', 'from', 'until', 'on', 'opens', 'closes', 'lastArrival', 'time', 'approvedOn', 'movedFrom', 'reference'],
  ...[
    'typed',
    'meaning',
    'name',
    'shortName',
    'abbreviation',
    'alsoKnownAs',
    'areasServed',
    'where',
    'joinLink',
    'series',
    'figure',
  ],
])

/** True for a field of text whose words are the house's. */
export const isProse = (name: string): boolean => !notProse.has(name)

/** True for a field whose whole value is the address of another site. */
export const isAddressField = (name: string): boolean => addressFields.some((one) => one === name)

/** The fields that are left out, for the test that looks whether each is still there. */
export const leftOut: readonly string[] = [...notProse]

/** Fields whose words stand alone, as a title or heading does. */
export const isTitle = (name: string): boolean => name === 'title' || name === 'heading'
