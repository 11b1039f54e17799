import { render, screen } from '@testing-library/react'
import { WhatFollows } from '@/components/admin/record/what-follows'

const draft = { address: null, elsewhere: null, uses: [], refusal: null }

test('before something is deleted it says where the public sees it', () => {
  const { rerender } = render(<WhatFollows {...draft} />)
  expect(screen.queryByText('It is not public.')).not.toBeNull()
  rerender(<WhatFollows {...draft} elsewhere="It is public now, beside the figures of March 2026." />)
  expect(screen.queryByText('It is public now, beside the figures of March 2026.')).not.toBeNull()
  expect(screen.queryByText('It is not public.')).toBeNull()
  rerender(<WhatFollows {...draft} address="/networks/mri" />)
  expect(screen.getByRole('link', { name: '/networks/mri' }).getAttribute('href')).toBe('/networks/mri')
})
