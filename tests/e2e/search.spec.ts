import { expect, test } from '../support/visitor'

// What people look for, and how they find it. axe looks at each of these states in every-page.spec.ts, at every width.

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 } })

    test('a patient searches from the home page for what they call a test, and comes to its page', async ({
      homePage,
      page,
      searchPage,
    }) => {
      await homePage.open()
      await expect(searchPage.inHeader).toBeInViewport()
      await searchPage.search('camera down throat')
      await expect(page).toHaveURL('/search?q=camera+down+throat')
      await expect(searchPage.heading).toHaveText(/^\d+ results? for 'camera down throat'$/)
      await expect(searchPage.field).toHaveValue('camera down throat')
      expect((await searchPage.found())[0]).toBe('/tests/gastroscopy')
      const first = searchPage.results.first()
      await expect(first).toContainText('Test')
      await searchPage.fitsInto(320)
      await first.getByRole('link').click()
      await expect(searchPage.heading).toContainText('Gastroscopy')
    })

    test('somebody with a slip in a name is told what was looked for instead', async ({ searchPage }) => {
      await searchPage.open('/search?q=colonoscpy')
      await expect(searchPage.main).toContainText("Nothing has 'colonoscpy'. These are for 'colonoscopy'.")
      expect((await searchPage.found())[0]).toBe('/tests/colonoscopy')
    })
  })

  test('a GP finds who does an endoscopy near a town, and goes on to the finder', async ({
    finderPage,
    page,
    searchPage,
  }) => {
    await searchPage.open()
    await searchPage.field.fill('2ww endoscopy burnley')
    await searchPage.field.press('Enter')
    const near = searchPage.main.getByRole('link', { name: 'Find community diagnostic centres near Burnley' })
    await expect(near).toBeVisible()
    await near.click()
    await expect(page).toHaveURL(/near=Burnley/)
    await expect(finderPage.centres.first()).toContainText('Burnley General Hospital')
  })

  test('a journalist finds the target, marked where it stands, and narrows down to what is news', async ({
    page,
    searchPage,
  }) => {
    await searchPage.open('/search?q=95%25')
    const found = await searchPage.found()
    expect(found.slice(0, 3).some((href) => /performance-and-productivity|waiting-times/.test(href))).toBe(true)
    await expect(searchPage.results.locator('mark').first()).toHaveText(/95/)
    await searchPage.open('/search?q=centre')
    const all = Number((await searchPage.heading.textContent())?.split(' ')[0])
    const news = searchPage.kinds.getByRole('listitem').filter({ hasText: 'News' })
    const count = Number((await news.textContent())?.replace(/\D/g, ''))
    expect(count).toBeLessThan(all)
    await news.getByRole('link').click()
    await expect(page).toHaveURL('/search?q=centre&kind=news-posts')
    await expect(searchPage.heading).toHaveText(new RegExp(`^News: ${count} results? for 'centre'$`))
    await expect(searchPage.kinds.locator('[aria-current="true"]')).toHaveText('News')
    expect((await searchPage.found()).every((href) => href.startsWith('/news/'))).toBe(true)
  })

  test('what is on a further page has an address of its own, and is numbered on', async ({ page, searchPage }) => {
    await searchPage.open('/search?q=scan')
    const first = await searchPage.found()
    expect(first).toHaveLength(10)
    await searchPage.pages.getByRole('link', { name: 'Next page' }).click()
    await expect(page).toHaveURL('/search?q=scan&page=2')
    await expect(page).toHaveTitle(/\(page 2 of \d+\)/)
    await expect(searchPage.main.locator('ol.site-list')).toHaveAttribute('start', '11')
    expect((await searchPage.found()).filter((href) => first.includes(href))).toEqual([])
  })

  test('somebody who types nonsense is told so, and is led on', async ({ page, searchPage }) => {
    await searchPage.open('/')
    await searchPage.search('qwrtzplm')
    await expect(searchPage.heading).toHaveText("Nothing found for 'qwrtzplm'")
    await expect(searchPage.results).toHaveCount(0)
    for (const name of ['Find a centre', 'Tests', 'Boards and meetings', 'contact us'])
      await expect(searchPage.main.getByRole('link', { name, exact: true })).toBeVisible()
    await expect(searchPage.main).toContainText('We count words that found nothing')
    await searchPage.main.getByRole('link', { name: 'Read about privacy' }).click()
    await expect(page).toHaveURL('/privacy')
    await expect(searchPage.main).toContainText('When you search this website')
  })

  test('nothing typed leads to the form and the main ways on', async ({ page, searchPage }) => {
    await searchPage.open('/news')
    await searchPage.search('')
    await expect(page).toHaveURL('/search?q=')
    await expect(searchPage.heading).toHaveText('Search')
    await expect(searchPage.field).toBeVisible()
    await expect(searchPage.main.getByRole('link', { name: 'Find a centre' })).toBeVisible()
  })

  test('a browser may offer tests, centres and towns while somebody types', async ({ page, searchPage }) => {
    const offered = (field: string) =>
      page
        .locator(`#${field}-suggestions option`)
        .evaluateAll((options) => options.map((one) => one.getAttribute('value')))
    await searchPage.open()
    expect(await offered('q')).toEqual(expect.arrayContaining(['MRI scan', 'Burnley General Hospital']))
    await expect(searchPage.field).toHaveAttribute('list', 'q-suggestions')
    await searchPage.open('/community-diagnostic-centres')
    expect(await offered('near')).toEqual(expect.arrayContaining(['Kendal', 'Burnley']))
  })
})

test('by keyboard alone somebody searches, and comes to what was found in the order of the page', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('/trusts')
  await searchPage.tabTo(searchPage.inHeader)
  await page.keyboard.type('mri scan')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('search', { name: 'Search this website' }).getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=mri+scan')
  await searchPage.tabTo(searchPage.results.first().getByRole('link'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tests/mri-scan')
})

test.describe('a window that is zoomed to 400%', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('has the search in its header, large enough to hit, and nothing beside the page', async ({
    page,
    searchPage,
  }) => {
    await searchPage.open('/')
    await searchPage.fitsInto(320)
    for (const part of [
      searchPage.inHeader,
      page.getByRole('search', { name: 'Search this website' }).getByRole('button'),
    ]) {
      const box = await part.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    }
  })
})

test('on paper there is no search', async ({ page, searchPage }) => {
  await searchPage.open('/search?q=scan')
  await page.emulateMedia({ media: 'print' })
  await expect(searchPage.inHeader).toBeHidden()
  await expect(searchPage.field).toBeHidden()
  await expect(searchPage.results.first()).toBeVisible()
})

test('browsers and search engines are told of the search, and of no answer', async ({ page, site }) => {
  const home = (await site.get('/')).text
  expect(home).toMatch(
    /<link rel="search" href="\/opensearch.xml" type="application\/opensearchdescription\+xml" title="[^">]+"[^>]*>(?=.*<\/head>)/s,
  )
  const described = await site.get('/opensearch.xml')
  expect(described.headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
  expect(described.text).toContain(`template="${site.url}/search?q={searchTerms}"`)
  const data = [...home.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as { '@type': string; potentialAction?: { target: { urlTemplate: string } } },
  )
  const template = data.find((one) => one['@type'] === 'WebSite')?.potentialAction?.target.urlTemplate ?? ''
  expect(template).toBe(`${site.url}/search?q={search_term_string}`)
  await page.goto(template.replace('{search_term_string}', 'mri'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText("'mri'")
  const answer = (await site.get('/search?q=mri')).text
  expect(answer).toContain('<meta name="robots" content="noindex, follow"/>')
  expect(answer).not.toContain('rel="canonical"')
  expect((await site.get('/robots.txt')).text).toContain('Disallow: /search?')
  expect((await site.get('/sitemap.xml')).text).not.toContain('/search')
  const rules = (await site.get('/assets/speculation-rules.json')).text
  expect(rules).toContain(String.raw`/search\\?*`)
})
