import { render, screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { AboutFile } from '@/components/admin/waiting-times/about-file'
import { waitingTimesSource } from '@/domain/waiting-times/source'

test('the page that imports figures and the guide lead to where the file is', () => {
  render(<AboutFile />)
  expect(screen.getByRole('link', { name: /NHS England’s page/ }).getAttribute('href')).toBe(waitingTimesSource.url)
  expect(readFileSync('docs/editing.md', 'utf8')).toContain(`(${waitingTimesSource.url})`)
})
