import type { Field } from 'payload'
import { isInRegion } from '@/domain/places/region-bounds'

const coordinate = (name: 'latitude' | 'longitude', example: string): Field => ({
  name,
  type: 'number',
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
    const { latitude, longitude } = siblingData as { latitude?: number | null; longitude?: number | null }
    const other = name === 'latitude' ? longitude : latitude
    if (value === null || value === undefined) {
      return other === null || other === undefined || `Give the ${name} too, for example ${example}, or empty both.`
    }
    if (typeof value !== 'number') return `The ${name} is a number, for example ${example}.`
    if (latitude === null || latitude === undefined || longitude === null || longitude === undefined) return true
    return (
      isInRegion(latitude, longitude) ||
      'This place is not in Lancashire or South Cumbria. Check that latitude and longitude are not swapped.'
    )
  },
  admin: { width: '33%', placeholder: example },
})

/** The place on the map, in degrees (WGS84): two numbers, because a point field needs PostGIS. */
export const mapPosition = (): Field => ({
  type: 'row',
  fields: [
    coordinate('latitude', '53.7893'),
    coordinate('longitude', '-2.7008'),
    {
      name: 'approximate',
      label: 'Only approximate',
      type: 'checkbox',
      defaultValue: false,
      admin: { width: '33%', description: 'The page then says so.' },
    },
  ],
})
