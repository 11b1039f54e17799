import fc from 'fast-check'
import { widthOf } from '@/domain/drawing/letters'
import { fitted, sharePicture, shareSize } from '@/domain/drawing/share-picture'

test('a short title is large, on as few lines as it needs', () => {
  expect(fitted('New scanner opens in Preston')).toEqual({ size: 84, lines: ['New scanner opens in', 'Preston'] })
  expect(fitted('MRI')).toEqual({ size: 84, lines: ['MRI'] })
})

test('a long title is smaller, and whole', () => {
  const title =
    'The Collaborative publishes its plan for endoscopy, imaging and pathology for the next five years and asks everybody'
  const { lines, size } = fitted(title)
  expect(lines.join(' ')).toBe(title)
  expect(size).toBeLessThan(84)
})

test('what does not fit at all ends in an ellipsis', () => {
  const { lines, size } = fitted('endless words '.repeat(40))
  expect(size).toBe(40)
  expect(lines.at(-1)).toMatch(/^endless.*…$/)
})

test('any title stays within the picture, and is drawn in shapes alone', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      const { lines, size } = fitted(title)
      for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(shareSize.width - 160)
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(350)
      expect(sharePicture(title, 'News')).toMatch(/^<svg [^>]*>(?:<\/?(?:rect|g|path)\b[^<>&]*>)*<\/svg>$/)
    }),
    { numRuns: 300 },
  ))

test('letters have their accents where there are outlines, else none', () => {
  expect(widthOf('Świętokrzyskie', 100)).toBeGreaterThan(0)
  expect(widthOf('ǎ', 100)).toBe(widthOf('a', 100))
  expect(widthOf('日本', 100)).toBe(0)
})
