import { directionsTo } from '@/domain/places/directions'

const address = ['Vicarage Lane', 'Preston', 'PR2 8DW']

test('an exact place is looked up by its point', () => {
  const directions = directionsTo({ exact: { latitude: 53.7775, longitude: -2.7072 }, address })
  expect(directions?.device).toBe('geo:53.7775,-2.7072')
  expect(directions?.sites).toEqual([
    {
      name: 'OpenStreetMap',
      href: 'https://www.openstreetmap.org/?mlat=53.7775&mlon=-2.7072#map=17/53.7775/-2.7072',
    },
    { name: 'Google Maps', href: 'https://www.google.com/maps/dir/?api=1&destination=53.7775,-2.7072' },
    { name: 'Apple Maps', href: 'https://maps.apple.com/?daddr=53.7775,-2.7072' },
  ])
})

test('a place that is only about is looked up by its address', () => {
  const directions = directionsTo({ exact: null, address })
  expect(directions?.device).toBe('geo:0,0?q=Vicarage%20Lane%2C%20Preston%2C%20PR2%208DW')
  const asked = 'Vicarage%20Lane%2C%20Preston%2C%20PR2%208DW'
  expect(directions?.sites).toEqual([
    { name: 'OpenStreetMap', href: `https://www.openstreetmap.org/search?query=${asked}` },
    { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${asked}` },
    { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${asked}` },
  ])
})

test('a town alone leads nowhere', () => {
  expect(directionsTo({ exact: null, address: ['Rossendale'] })).toBeNull()
})
