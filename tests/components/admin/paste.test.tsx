import { tidyHtml, tidyText } from '@/components/admin/paste/tidy'

/** As Word writes an item: the bullet is in the text, between comments for other programs. */
const wordItem = (words: string, { level = 1, marker = '·', list = 'l0', series = 'lfo1' } = {}): string =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list} level${level} ${series}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const withoutStyles = (html: string): string => html.replace(/ (?:style|class|dir|role|aria-level|id)="[^"]*"/g, '')
const tidy = (html: string): string => withoutStyles(tidyHtml(html)).replace(/<\/?span>/g, '')

describe('from Word', () => {
  it.each([
    ['bullets', wordItem('MRI') + wordItem('CT'), '<ul><li>MRI</li><li>CT</li></ul>'],
    [
      'numbers',
      wordItem('First', { marker: '1.' }) + wordItem('Second', { marker: '2.' }),
      '<ol><li>First</li><li>Second</li></ol>',
    ],
    [
      'an inner list',
      wordItem('Scans') + wordItem('MRI', { level: 2, marker: 'o' }) + wordItem('Blood'),
      '<ul><li>Scans<ul><li>MRI</li></ul></li><li>Blood</li></ul>',
    ],
    [
      'two lists with a paragraph between them',
      `${wordItem('A')}<p class=MsoNormal>Then<o:p></o:p></p>${wordItem('B')}`,
      '<ul><li>A</li></ul><p>Then</p><ul><li>B</li></ul>',
    ],
    [
      'numbers right after bullets',
      wordItem('A') + wordItem('First', { marker: '1.', list: 'l1', series: 'lfo2' }),
      '<ul><li>A</li></ul><p></p><ol><li>First</li></ol>',
    ],
    [
      'bullets right after other bullets',
      wordItem('A') + wordItem('B', { list: 'l1', series: 'lfo2' }) + wordItem('C', { list: 'l1', series: 'lfo2' }),
      '<ul><li>A</li></ul><p></p><ul><li>B</li><li>C</li></ul>',
    ],
    [
      'a table right after a list',
      `${wordItem('A')}<table><tr><td>Kendal</td></tr></table>`,
      '<ul><li>A</li></ul><p></p><ul><li>Kendal</li></ul>',
    ],
    [
      'bullets inside numbers',
      wordItem('First', { marker: '1.' }) +
        wordItem('A', { level: 2, marker: 'o' }) +
        wordItem('Second', { marker: '2.' }),
      '<ol><li>First<ul><li>A</li></ul></li><li>Second</li></ol>',
    ],
    ['blank lines', '<p class=MsoNormal>A</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>B</p>', '<p>A</p><p>B</p>'],
    ['a title', '<p class=MsoTitle>Plan</p><h1>Aim</h1><h3>Detail</h3>', '<h2>Plan</h2><h2>Aim</h2><h3>Detail</h3>'],
    ['its styles', '<style>p{color:red}</style><!--[if gte mso 9]><xml></xml><![endif]--><p>A</p>', '<p>A</p>'],
    [
      'Word for the web: a list for each item',
      '<div><ul><li><p>A</p></li></ul><ul><li><p>B</p></li></ul></div>',
      '<div><ul><li><p>A</p></li><li><p>B</p></li></ul></div>',
    ],
  ])('%s', (_, html, expected) => {
    expect(tidy(html)).toBe(expected)
  })
})

describe('links', () => {
  it.each([
    [
      'an address without https',
      '<a href="www.nhs.uk/live-well">x</a>',
      '<a href="https://www.nhs.uk/live-well">x</a>',
    ],
    ['an address of this site', '<a href="/news">x</a>', '<a href="/news">x</a>'],
    [
      'a whole address of this site',
      '<a href="http://localhost/news?page=2#a">x</a>',
      '<a href="/news?page=2#a">x</a>',
    ],
    ['a whole address elsewhere', '<a href="https://www.nhs.uk/">x</a>', '<a href="https://www.nhs.uk/">x</a>'],
    ['a mail', '<a href="mailto:a@nhs.net">x</a>', '<a href="mailto:a@nhs.net">x</a>'],
    ['a place in a Word document', '<a href="#_Toc1">x <b>y</b></a>', 'x <b>y</b>'],
    ['a mark in a Word document', '<a name="_Toc1">x</a>', 'x'],
    ['a file', '<a href="file:///C:/rota.docx">x</a>', 'x'],
    ['a script', '<a href="javascript:alert(1)">x</a>', 'x'],
  ])('%s', (_, html, expected) => {
    expect(tidy(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`)
  })
})

describe('from Google Docs', () => {
  const from = (html: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${html}</b>`

  it.each([
    [
      'a list with an inner list beside its item',
      '<ul><li aria-level="1"><p>A</p></li><ul><li aria-level="2"><p>A1</p></li></ul><li aria-level="1"><p>B</p></li></ul>',
      '<ul><li><p>A</p><ul><li><p>A1</p></li></ul></li><li><p>B</p></li></ul>',
    ],
    ['blank lines', '<p>A</p><br><p>B</p><br>', '<p>A</p><p>B</p>'],
    ['headings that skip a level', '<h2>A</h2><h4>B</h4><h5>C</h5>', '<h2>A</h2><h3>B</h3><h3>C</h3>'],
    ['a first heading below the others', '<h3>A</h3><h2>B</h2><h3>C</h3>', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
  ])('%s', (_, html, expected) => {
    expect(tidy(from(html))).toBe(expected)
  })
})

describe('from elsewhere', () => {
  it.each([
    [
      'a table with headings',
      '<table><tr><th>Centre</th><th>Tests</th></tr><tr><td><p>Kendal</p></td><td>MRI</td></tr></table>',
      '<ul><li>Centre: Kendal, Tests: MRI</li></ul>',
    ],
    [
      'a table without',
      '<table><tr><td>Kendal</td><td>MRI</td></tr><tr><td></td></tr></table>',
      '<ul><li>Kendal, MRI</li></ul>',
    ],
    ['bullets written by hand', '<p>• MRI</p><p>- CT</p>', '<ul><li>MRI</li><li>CT</li></ul>'],
    ['a dash that is a dash', '<p>Monday - Friday</p><p>2.5 million</p>', '<p>Monday - Friday</p><p>2.5 million</p>'],
    ['words in the middle of a line', 'an <b>MRI</b> scan', 'an <b>MRI</b> scan'],
    ['a picture', '<p>A</p><p><img src="x.png"></p>', '<p>A</p>'],
  ])('%s', (_, html, expected) => {
    expect(tidy(html)).toBe(expected)
  })

  it.each([
    ['one line', 'MRI', null],
    ['lines with blank ones', 'A\r\n\r\n\r\nB < C\n', '<p>A</p><p>B &lt; C</p>'],
    ['lines with bullets', 'Tests\n• MRI\n• CT', '<p>Tests</p><ul><li>MRI</li><li>CT</li></ul>'],
  ])('plain text: %s', (_, text, expected) => {
    expect(tidyText(text)).toBe(expected)
  })
})

describe('from Outlook and mail', () => {
  it('lines with bullets are a list, though each stands in a box of its own', () => {
    expect(tidy('<div>Dear all,<div><br></div><div>• MRI</div><div>• CT</div><div>Pat</div></div>')).toContain(
      '<ul><li>MRI</li><li>CT</li></ul><p>Pat</p>',
    )
  })

  it.each([
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.nhs.uk%2Flive-well&data=05%7C02&reserved=0',
    'https://www.google.com/url?q=https://www.nhs.uk/live-well&sa=D&source=editors',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.nhs.uk%2Flive-well&h=AT0',
    'https://www.nhs.uk/live-well',
  ])('%s leads to the page itself', (address) => {
    expect(tidy(`<p><a href="${address.replaceAll('&', '&amp;')}">Live well</a></p>`)).toBe(
      '<p><a href="https://www.nhs.uk/live-well">Live well</a></p>',
    )
  })

  it('a wrapped link that leads nowhere becomes its words', () => {
    expect(tidy('<p><a href="https://www.google.com/url?q=javascript:alert(1)">bad</a></p>')).toBe('<p>bad</p>')
  })

  it('a search of Google stays what it is', () => {
    const search = 'https://www.google.com/search?q=mri'
    expect(tidy(`<p><a href="${search}">MRI</a></p>`)).toContain(search)
  })
})
