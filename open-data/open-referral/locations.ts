import { ways } from '@/domain/centres/ways'
import type { LicensedData } from '../licence'
import type { Centre } from './records'
import { exceptionsOf, schedulesOf } from './schedules'
import { serviceAtLocation } from './service-at-location'
import { alertOf, asBoolean, centreId, statusOf } from './words'

const location = (centre: Centre) => ({
  id: centreId(centre),
  location_type: 'physical',
  classification: centre.kind,
  name: centre.name,
  description: centre.summary,
  url: centre.page,
  organization: centre.host && { id: `trust/${centre.host.id}`, name: centre.host.name },
  status: statusOf(centre),
  alert: alertOf(centre.status),
  addresses: [
    {
      address_type: 'physical',
      address_1: centre.address.line1,
      address_2: centre.address.line2,
      city: centre.address.town,
      postal_code: centre.address.postcode,
      country: 'GB',
    },
  ],
  latitude: centre.position?.latitude ?? null,
  longitude: centre.position?.longitude ?? null,
  position_approximate: centre.position?.approximate ?? null,
  phones: centre.phone ? [{ number: centre.phone }] : null,
  transportation: centre.gettingThere.bus?.text ?? null,
  schedules: schedulesOf(centre.hours),
  bank_holidays: centre.bankHolidays,
  schedule_exceptions: exceptionsOf(centre.exceptions),
  accessibility: ways.map(({ key, label }) => {
    const way = centre.gettingThere[key]
    return {
      description: label,
      available: asBoolean(way?.has ?? null),
      details: way?.text ?? null,
      assured_date: way?.checked ?? null,
    }
  }),
  service_at_locations: centre.offerings.map((offered) => serviceAtLocation(centre, offered)),
})

/**
 * Centres as locations of the Human Services Data Specification that Open Referral UK is a profile of (https://docs.openreferral.org),
 * version 3. Ours, where it has none: `classification`, `status`, `alert` and `bank_holidays` of a location, `schedule_exceptions`,
 * `available`, and of a service at a location what is not its name, schedule or description. What is not known is null.
 */
export const centresAsLocations = ({ centres, ...licensed }: LicensedData & { centres: readonly Centre[] }): string =>
  JSON.stringify({ ...licensed, locations: centres.map(location) })
