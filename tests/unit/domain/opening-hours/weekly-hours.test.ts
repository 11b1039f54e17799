import type { HoursRow } from '@/domain/opening-hours/opening-periods'
import { weeklyHoursOn } from '@/domain/opening-hours/weekly-hours'

const saturdays: HoursRow = { days: ['friday', 'saturday'], week: 'second', opens: '09:00', closes: '12:00' }
const byAppointment: HoursRow = { days: ['sunday'], words: 'by appointment' }

test.each([
  ['2026-12-06', [byAppointment, saturdays], { periods: [], words: ['by appointment'] }],
  ['2026-12-12', [byAppointment, saturdays], { periods: [{ opens: '09:00', closes: '12:00' }], words: [] }],
  ['2026-12-12', [saturdays], { periods: [{ opens: '09:00', closes: '12:00' }], words: [] }],
  ['2026-12-19', [saturdays], { periods: [], words: [] }],
  ['2026-12-13', [saturdays], { periods: [], words: [] }],
  ['2026-12-12', [], { periods: [], words: [] }],
])('on %s the weekly hours %j say %j', (day, hours, said) => expect(weeklyHoursOn(hours)(day)).toEqual(said))
