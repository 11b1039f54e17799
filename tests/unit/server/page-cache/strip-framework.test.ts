import { stripFramework } from '@/server/page-cache/strip-framework'

test.each([
  [
    'scripts of the framework',
    '<p>a</p><script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1,"<p>"])</script>',
    '<p>a</p>',
  ],
  [
    'preloads of scripts',
    '<link rel="preload" as="script" href="/_next/static/a.js"/><link rel="modulepreload" href="/b.js"/><p>a</p>',
    '<p>a</p>',
  ],
  ["React's comments", '<!-- --><p>a<!-- -->b<!--$--></p><!--/$-->', '<p>ab</p>'],
  ['empty places for later', '<div hidden=""><!--$--><!--/$--></div><p>a</p>', '<p>a</p>'],
])('%s go', (_, html, expected) => expect(stripFramework(html).html).toBe(expected))

test.each([
  ['JSON-LD, byte for byte', '<script type="application/ld+json">{"a":"<\\/p> & \\u003c"}</script>'],
  ['our own script', '<script type="module" src="/assets/site.js"></script>'],
  ['style sheets', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
  ['entities and odd spacing', '<p  class=a>&amp;&nbsp;&#x27; &lt;script&gt;</p >'],
  ['what is hidden and says something', '<div hidden=""><p>a</p></div>'],
  ['text that looks like a comment in an attribute', '<p title="<!-- a -->">b</p>'],
])('%s stays', (_, html) => expect(stripFramework(html).html).toBe(html))

test('files of the build that the page needs are named once', () => {
  const html =
    '<link rel="stylesheet" href="/_next/static/a.css"/><link rel="stylesheet" href="/_next/static/a.css"/><img src="/_next/static/b.png"/><img src="/files/c.png"/>'
  expect(stripFramework(html).links).toEqual(['/_next/static/a.css', '/_next/static/b.png'])
})

test.each([
  ['<html id="__next_error__"><body></body></html>', true],
  ['<template data-dgst="123"></template>', true],
  ['<html><body>error</body></html>', false],
])('%s: an error is seen', (html, broken) => expect(stripFramework(html).broken).toBe(broken))
