import { noValue, repeated, sentValue } from '@/domain/open-data/sent-value'

test.each([
  ['it is sent', 'trust=RXL', 'RXL'],
  ['a space comes before it', 'trust=%20RXL', ' RXL'],
  ['it is not sent', 'test=MRI', null],
  ['it is empty', 'trust=', noValue],
  ['it has no sign of equality', 'trust', noValue],
  ['it is a space', 'trust=%20', noValue],
  ['it has a control character', 'trust=RX%00L', noValue],
  ['it is a control character', 'trust=%07', noValue],
  ['it comes twice', 'trust=RXL&test=MRI&trust=RXR', repeated],
  ['it comes twice, with nothing', 'trust=&trust=', repeated],
])('of a parameter, where %s', (_, query, value) => expect(sentValue(new URLSearchParams(query), 'trust')).toBe(value))
