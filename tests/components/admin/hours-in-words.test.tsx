import { expect, jest, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { UIFieldClientProps } from 'payload'
import type { ComponentType } from 'react'

type Fields = Record<string, { value: unknown }>
let fields: Fields = {}

// of Payload's form the words need no more than its boxes
jest.unstable_mockModule('@payloadcms/ui', () => ({
  useFormFields: (select: (context: [Fields]) => unknown) => select([fields]),
}))

const { HoursInWords } = (await import('@/components/admin/hours/in-words')) as unknown as {
  HoursInWords: ComponentType<Pick<UIFieldClientProps, 'path'> & { shows: string }>
}

const boxes = (path: string, values: Record<string, unknown>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${path}.${name}`, { value }]))

const read = (path: string, shows: string, values: Record<string, unknown>): string | null => {
  const status = path.split('.').slice(0, -1).concat('status').join('.')
  fields = boxes(status, values)
  const { container, unmount } = render(<HoursInWords path={path} shows={shows} />)
  const text = container.textContent
  unmount()
  return text
}

const ofTest = (values: Record<string, unknown>) => read('offerings.1.offeringStatusInWords', 'offering-status', values)

test.each<[string, Record<string, unknown>, string]>([
  [
    'days to come, as they are typed, and why',
    { state: 'stopped', from: '3/5/2090', until: '2090-05-07', message: 'The scanner is being serviced.' },
    'The public will read:Not available from 3 to 7 May 2090The scanner is being serviced.',
  ],
  ['an end alone', { state: 'limited', until: '2090-05-07' }, 'The public will read:Limited until 7 May 2090'],
  ['no days', { state: 'stopped' }, 'The public will read:Not available for now'],
  ['as usual, whatever else is left in hidden boxes', { state: 'usual', message: 'Left over.' }, ''],
  ['over', { state: 'stopped', until: '2020-05-07' }, ''],
  ['nothing chosen', {}, ''],
])('the status of a test at a centre is shown back in words: %s', (_, values, words) =>
  expect(ofTest(values)).toBe(words),
)

test('so is that of a centre', () => {
  const values = { state: 'closed', from: '2090-05-03', until: '2090-05-07', message: 'The lift is being mended.' }
  expect(read('statusInWords', 'status', values)).toBe(
    'The public will read:Closed from 3 to 7 May 2090The lift is being mended.',
  )
  expect(read('statusInWords', 'status', { state: 'open', message: 'Bring a mask.' })).toBe(
    'The public will read:Before you comeBring a mask.',
  )
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})
