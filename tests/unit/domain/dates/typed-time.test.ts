import { typedTime } from '@/domain/dates/typed-time'

test.each([
  ['9am', '09:00'],
  ['9 AM', '09:00'],
  ['1am', '01:00'],
  ['1pm', '13:00'],
  ['11:59pm', '23:59'],
  ['5.30pm', '17:30'],
  ['5:30 p.m.', '17:30'],
  ['5:30 p.m', '17:30'],
  ['5pm', '17:00'],
  ['9:00', '09:00'],
  ['17.30', '17:30'],
  ['0830', '08:30'],
  ['1730hrs', '17:30'],
  ['08:30:00', '08:30'],
  ['midday', '12:00'],
  ['12 noon', '12:00'],
  ['12noon', '12:00'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['24:00', '24:00'],
])('%p is %s', (typed, time) => expect(typedTime(typed)).toBe(time))

test.each([
  '',
  '9',
  '25:00',
  '13pm',
  '9:60',
  'midnight',
  'nine',
  '9am to 5pm',
  'noon to 5pm',
  'afternoon',
  '24:30',
  '0am',
  '20261030', // its first four digits and its last four would be times
])('%p is no time', (typed) => expect(typedTime(typed)).toBeNull())
