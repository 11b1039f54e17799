import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import card from './fixtures/nhs/card'
import figuresBand from './fixtures/site/figures-band'
import gone from './fixtures/site/messages/gone'
import picture from './fixtures/site/picture'
import progressFigures from './fixtures/site/collaborative/progress-figures'
import projectsList from './fixtures/site/collaborative/projects-list'
import richText from './fixtures/site/rich-text'

test('a text keeps its headings, lists, links, bold words and quotes', () => {
  const { container } = render(richText['every kind of block'])
  expect(screen.getByRole('heading', { level: 2, name: 'Shared standards' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 3, name: 'Words of a patient' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'the imaging network' })).toHaveAttribute('href', '/networks/imaging')
  expect(screen.getByText('December 2021').tagName).toBe('STRONG')
  expect(screen.getByText('scanners').closest('ol')).toBeInTheDocument()
  expect(container.querySelector('blockquote br')).toBeInTheDocument()
})

test('under a heading of the page a text has its own headings lower', () => {
  render(richText['under a heading of the page'])
  expect(screen.getByRole('heading', { level: 3, name: 'Shared standards' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 4, name: 'Words of a patient' })).toBeInTheDocument()
})

test('markup in a text stays words', () => {
  render(richText['markup that somebody typed'])
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument()
})

test('a picture has its size and its words', () => {
  render(picture['with a caption and a credit'])
  const shown = screen.getByRole('img', { name: 'A scanner' })
  expect(shown).toHaveAttribute('width', '1280')
  expect(shown).toHaveAttribute('height', '720')
  expect(shown).toHaveAttribute('srcset', '/files/a-640.png 640w')
  // who made it is no part of its name
  expect(screen.getByText('The new scanner').tagName).toBe('FIGCAPTION')
  expect(screen.getByText('Picture: the trust').closest('figcaption')).toBeNull()
})

test('a picture on a card has its size, and no name where it only decorates', () => {
  const { container } = render(card['with a picture that only decorates'])
  const shown = container.querySelector('img')
  expect(shown).toHaveAttribute('width', '1200')
  expect(shown).toHaveAttribute('height', '630')
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})

test('what is gone says what it was, since when and why', () => {
  render(gone['all that there is'])
  expect(screen.getByRole('heading', { level: 1, name: 'This page has been taken away' })).toBeInTheDocument()
  expect(
    screen.getByText('The page "A post" is no longer on this site. We took it away on 20 July 2023.'),
  ).toBeInTheDocument()
  expect(screen.getByText('The event was moved.')).toBeInTheDocument()
})

test('a key figure comes with what it means and the time that it is about', () => {
  render(figuresBand['with and without a period'])
  expect(screen.getAllByRole('term')[0]).toHaveTextContent('centresto date')
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('8')
})

test('what was reached shows its words alone when there is no figure', () => {
  render(progressFigures['with and without a figure'])
  expect(screen.getAllByRole('listitem')[1]).toHaveTextContent(/^Standard pathwaysAs of July 2023$/)
})

test('a project says how far it is only when that is known', () => {
  render(projectsList['a status that is not known'])
  expect(screen.getAllByText(/^(Planned|Under way|Done)$/)).toHaveLength(1)
})
