import type { CentreData } from '@/content/centres/open-data'
import { absolute } from '@/content/site/site-address'
import { ways } from '@/domain/centres/ways'
import { hoursSummary, type HoursInWords } from '@/domain/opening-hours/hours-in-words'
import { alertOf, centreId, statusOf } from '@/open-data/open-referral/words'

/** Hours in one cell: 'Monday to Friday: 8am to 8pm; Saturday and Sunday: Closed'. */
export const hoursInCell = (hours: readonly HoursInWords[]): string | null =>
  hours.map((row) => `${row.days}: ${row.hours}`).join('; ') || null

/** What is known of each way, whether there is any and in words. */
const wayColumns = Object.fromEntries(
  ways.flatMap(({ canBeNone, key, label }) => {
    const column = label.toLowerCase()
    return [
      ...(canBeNone ? [[column, ({ gettingThere }: CentreData) => gettingThere[key]?.has ?? null] as const] : []),
      [
        canBeNone ? `${column} in words` : column,
        ({ gettingThere }: CentreData) => gettingThere[key]?.text ?? null,
      ] as const,
      [`${column} checked`, ({ gettingThere }: CentreData) => gettingThere[key]?.checked ?? null] as const,
    ]
  }),
)

/** A centre, as a row. */
export const columns: Readonly<Record<string, (centre: CentreData) => string | number | null>> = {
  centre: centreId,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  'host trust': ({ host }) => host?.name ?? null,
  status: statusOf,
  'status in words': ({ status }) => alertOf(status),
  'address line 1': ({ address }) => address.line1,
  'address line 2': ({ address }) => address.line2,
  town: ({ address }) => address.town,
  postcode: ({ address }) => address.postcode,
  latitude: ({ position }) => position?.latitude ?? null,
  longitude: ({ position }) => position?.longitude ?? null,
  'position is approximate': ({ position }) => (position ? (position.approximate ? 'yes' : 'no') : null),
  phone: ({ phone }) => phone,
  'opening times': ({ hours }) => hoursInCell(hoursSummary(hours)),
  'bank holidays': ({ bankHolidays }) => bankHolidays,
  ...wayColumns,
  page: ({ href }) => absolute(href),
}
