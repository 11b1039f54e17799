import { withinPlanned, withNotice } from '@/server/planned-links'

// A page that is looked at as it will be leads to further pages as they will be.

const base = '/preview/bundles/4'

test.each([
  ['<a href="/">', `<a href="${base}/">`],
  ['<a class="x" href="/news/a?b=1#c">', `<a class="x" href="${base}/news/a?b=1#c">`],
  [
    '<img src="/files/a.webp" srcset="/files/a.webp 1x,/files/b.webp 2x">',
    `<img src="${base}/files/a.webp" srcset="${base}/files/a.webp 1x,${base}/files/b.webp 2x">`,
  ],
  ['<a href="/files/a.pdf">', `<a href="${base}/files/a.pdf">`],
  ['<a href="https://example.org/files/a">', '<a href="https://example.org/files/a">'],
  ['<a href="//example.org/a">', '<a href="//example.org/a">'],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="/admin">', '<a href="/admin">'],
  ['<link rel="stylesheet" href="/_next/static/a.css">', '<link rel="stylesheet" href="/_next/static/a.css">'],
])('%s', (html, expected) => expect(withinPlanned(html, base)).toBe(expected))

test('a notice stands before everything else', () =>
  expect(withNotice('<html><body class="x"><a href="#main">', 'Not yet.')).toMatch(
    /^<html><body class="x"><aside class="planned-notice"[^>]*>Not yet\.<\/aside><a href="#main">$/,
  ))
