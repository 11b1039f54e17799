import { render, screen, within } from '@testing-library/react'
import { Achievements } from '@/app/(site)/home/achievements'
import type { HomePage } from '@/content/pages/home'
import type { ProjectView } from '@/content/collaborative/workstreams'

const project = (title: string, status: ProjectView['status']): ProjectView => ({ title, text: null, status })

const page = {
  workIntro: null,
  investment: [],
  workstreams: [
    {
      href: '/workstreams/digital',
      name: 'Digital',
      summary: '',
      projects: [
        project('Finished', 'done'),
        project('Going on', 'under-way'),
        project('To come', 'planned'),
        project('Nobody knows', null),
      ],
    },
    { href: '/workstreams/data', name: 'Data', summary: '', projects: [project('Begun', 'under-way')] },
  ],
} as unknown as HomePage // no more of it is read here

/** The titles of the projects in the list that follows a heading. */
const under = (heading: string): (string | null)[] => {
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling as HTMLElement // a summary list
  return within(list)
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
}

test('only what is done has been achieved; what is not known is said nowhere', () => {
  render(<Achievements page={page} />)
  expect(under('What we have achieved')).toEqual(['Finished'])
  expect(under('What we are working on')).toEqual(['Going on', 'To come', 'Begun'])
  expect(screen.queryByText('Nobody knows')).toBeNull()
})
