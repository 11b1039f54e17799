import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { Gone } from '@/components/site/messages/gone'
import { FiguresBand } from '@/components/site/figures-band'
import { Picture } from '@/components/site/picture'
import { ProgressFigures } from '@/components/site/collaborative/progress-figures'
import { ProjectsList } from '@/components/site/collaborative/projects-list'
import { RichText } from '@/components/site/rich-text'
import { text } from './fixtures/data'

test('a text keeps its headings, lists, links, bold words and quotes', () => {
  const { container } = render(<RichText text={text} />)
  expect(screen.getByRole('heading', { level: 2, name: 'Shared standards' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 3, name: 'Words of a patient' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'the imaging network' })).toHaveAttribute('href', '/networks/imaging')
  expect(screen.getByText('December 2021').tagName).toBe('STRONG')
  expect(screen.getByText('scanners').closest('ol')).toBeInTheDocument()
  expect(container.querySelector('blockquote br')).toBeInTheDocument()
})

test('under a heading of the page a text has its own headings lower', () => {
  render(<RichText text={text} below={1} />)
  expect(screen.getByRole('heading', { level: 3, name: 'Shared standards' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 4, name: 'Words of a patient' })).toBeInTheDocument()
})

test('markup in a text stays words', () => {
  render(<RichText text={[{ kind: 'paragraph', content: [{ kind: 'text', text: '<img src=x onerror=alert(1)>' }] }]} />)
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument()
})

test('a picture has its size and its words', () => {
  render(
    <Picture
      src="/files/a.png"
      srcSet="/files/a-640.png 640w"
      width={1280}
      height={720}
      alt="A scanner"
      credit="the trust"
    />,
  )
  const picture = screen.getByRole('img', { name: 'A scanner' })
  expect(picture).toHaveAttribute('width', '1280')
  expect(picture).toHaveAttribute('height', '720')
  expect(picture).toHaveAttribute('srcset', '/files/a-640.png 640w')
  expect(screen.getByText('Picture: the trust')).toBeInTheDocument()
})

test('what is gone says what it was, since when and why', () => {
  render(<Gone title="A post" since="20 July 2023" reason="The event was moved." />)
  expect(screen.getByRole('heading', { level: 1, name: 'This page has been taken away' })).toBeInTheDocument()
  expect(
    screen.getByText('The page "A post" is no longer on this site. We took it away on 20 July 2023.'),
  ).toBeInTheDocument()
  expect(screen.getByText('The event was moved.')).toBeInTheDocument()
})

test('a key figure comes with what it means and the time that it is about', () => {
  render(<FiguresBand figures={[{ figure: '8', label: 'centres', period: 'to date' }]} />)
  expect(screen.getByRole('term')).toHaveTextContent('centresto date')
  expect(screen.getByRole('definition')).toHaveTextContent('8')
})

test('what was reached shows its words alone when there is no figure', () => {
  render(<ProgressFigures achievements={[{ figure: null, text: 'Standard pathways', asOf: 'July 2023' }]} />)
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Standard pathwaysAs of July 2023$/)
})

test('a project says how far it is only when that is known', () => {
  render(<ProjectsList projects={[{ title: 'Alerts', status: 'under-way' }, { title: 'Images' }]} />)
  expect(screen.getAllByText(/^(Planned|Under way|Done)$/)).toHaveLength(1)
})
