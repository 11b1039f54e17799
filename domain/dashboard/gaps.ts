import type { PublicRecord } from '../public-records'

/** A field that readers miss where it is empty. */
export interface Gap {
  collection: PublicRecord
  /** the field, as the REST API asks for it; of a list, a field that each row has */
  field: string
  /** what is said of one record and of several */
  one: string
  several: string
}

/**
 * What the dashboard counts, by kind: where it is empty the public reads "Not known yet", or nothing. Of centres more is
 * asked (domain/centres/gaps.ts).
 */
export const gaps: readonly Gap[] = [
  {
    collection: 'tests',
    field: 'howToPrepare',
    one: 'test that does not say how to prepare',
    several: 'tests that do not say how to prepare',
  },
  {
    collection: 'governance-bodies',
    field: 'termsOfReference',
    one: 'body without terms of reference',
    several: 'bodies without terms of reference',
  },
  {
    collection: 'governance-bodies',
    field: 'meets',
    one: 'body that does not say how often it meets',
    several: 'bodies that do not say how often they meet',
  },
]

/** One line of the dashboard for a gap. @param count above 0 */
export const gapInWords = ({ one, several }: Pick<Gap, 'one' | 'several'>, count: number): string =>
  count === 1 ? `1 ${one}` : `${count} ${several}`

/** The list in the panel of the records with a gap. */
export const listWithGap = ({ collection, field }: Gap): string =>
  `/admin/collections/${collection}?${new URLSearchParams({
    'where[or][0][and][0][_status][equals]': 'published',
    [`where[or][0][and][1][${field}][exists]`]: 'false',
  }).toString()}`
