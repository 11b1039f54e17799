import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { AsTheyRead } from '@/components/admin/hours/as-they-read'
import { accessibilityDefects } from '../accessible'

test('hours are shown as the public reads them, days with their hours', async () => {
  const rows = [
    { days: 'Monday to Friday', hours: '8am to 8pm' },
    { days: 'Friday 25 December 2026', hours: 'Closed', reason: 'Christmas' },
  ]
  const { container } = render(<AsTheyRead problems={[]} rows={rows} nothing="Not known yet" />)
  expect(screen.getByRole('status')).toHaveTextContent(
    'The public will read:Monday to Friday8am to 8pmFriday 25 December 2026Closed · Christmas',
  )
  expect(await accessibilityDefects(container)).toEqual([])
})

test('what has to be mended comes in their place, and no hours are said to be not known', () => {
  const { rerender } = render(<AsTheyRead problems={[{ message: 'Row 1: tick a day.' }]} rows={[]} nothing="None" />)
  expect(screen.getByRole('listitem')).toHaveTextContent('Row 1: tick a day.')
  expect(screen.queryByText('None')).not.toBeInTheDocument()
  rerender(<AsTheyRead problems={[]} rows={[]} nothing="Not known yet" />)
  expect(screen.getByRole('status')).toHaveTextContent('Not known yet')
})
