import type { Locator, Page } from '@playwright/test'
import { HeldAnswers } from '../../support/pages/panel/held-answers'
import { RecordForm } from '../../support/pages/panel/record-form'
import { expect, test } from '../../support/panel'
import { administrator } from '../../support/people'
import type { Json, Person } from '../../support/people'

// What an editor types while the server has not yet answered stays, in each kind of field.

test.describe.configure({ mode: 'default' })

interface Kind {
  /** where the field is, and how to get there on a new record */
  record: string
  field: (page: Page) => Locator
  reach: (page: Page) => Promise<void>
  stored: (record: Json) => unknown
}

const richText = (path: string) => (page: Page) =>
  page.locator(`[data-field-path="${path}"] [contenteditable="true"]`).first()
const input = (path: string) => (page: Page) => page.locator(`#field-${path.replaceAll('.', '__')}`)

const addPart = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add part' }).click()
  await page
    .locator('.thumbnail-card')
    .and(page.getByRole('button', { name, exact: true }))
    .click()
}

const stay = () => Promise.resolve()
const text = (value: unknown): string => JSON.stringify(value ?? null)

const kinds: Record<string, Kind> = {
  'a line of text': { record: 'pages', field: input('title'), reach: stay, stored: ({ title }) => title },
  'several lines': { record: 'pages', field: input('summary'), reach: stay, stored: ({ summary }) => summary },
  'a text with headings and lists': {
    record: 'news-posts',
    field: richText('body'),
    reach: stay,
    stored: ({ body }) => body,
  },
  'a text in a part just added': {
    record: 'pages',
    field: richText('layout.0.text'),
    reach: (page) => addPart(page, 'Text'),
    stored: ({ layout }) => layout,
  },
  'several lines in a part just added': {
    record: 'pages',
    field: input('layout.0.text'),
    reach: (page) => addPart(page, 'Callout'),
    stored: ({ layout }) => layout,
  },
  'a row in a part just added': {
    record: 'pages',
    field: input('layout.0.figures.0.label'),
    reach: async (page) => {
      await addPart(page, 'Figures')
      await page.getByRole('button', { name: 'Add Figure' }).click()
    },
    stored: ({ layout }) => layout,
  },
  'a row just added': {
    record: 'news-posts',
    field: input('changeNotes.0.note'),
    reach: async (page) => {
      await page.getByRole('button', { name: 'Changes', exact: true }).click()
      await page.getByRole('button', { name: 'Add Change Note' }).click()
    },
    stored: ({ changeNotes }) => changeNotes,
  },
}

/** Types through three autosaves, whose answers come late; gives the words typed that are not stored in the end. */
async function lostWords(page: Page, kind: Kind, editor: Person): Promise<() => Promise<string[]>> {
  const form = new RecordForm(page)
  await form.open(kind.record, 'create')
  await expect(form.input('title')).toBeEditable()
  await form.input('title').fill('A title to begin with')
  await page.waitForURL(/\d+$/)
  await kind.reach(page)
  await kind.field(page).click()
  const answers = new HeldAnswers(page)
  await answers.start()
  const words: string[] = []
  const type = async (word: string) => {
    words.push(word)
    await page.keyboard.type(`${word} `)
  }
  await page.keyboard.press('Control+End')
  for (let round = 1; round <= 3; round++) {
    answers.hold()
    const sent = answers.autosaveSent()
    await type(`sent${round}`)
    await sent
    await type(`typed${round}`)
    const answered = answers.autosaveAnswered()
    answers.release()
    await answered
    await type(`after${round}`)
  }
  await answers.end()
  const [, id] = /(\d+)$/.exec(page.url()) ?? []
  return async () => {
    const record = await editor.ask('GET', `/api/${kind.record}/${id}?draft=true&depth=0`)
    return words.filter((word) => !text(kind.stored(record)).includes(word))
  }
}

// each kind in a window of its own, all at once: most of the time passes in waiting for autosaves
test('what somebody types through three autosaves stays, in each kind of field', async ({
  context,
  loginPage,
  site,
}) => {
  await loginPage.logInByRequest(administrator)
  const editor = await site.server.login(administrator)
  await Promise.all(
    Object.entries(kinds).map(async ([name, kind]) => {
      const lost = await lostWords(await context.newPage(), kind, editor)
      await expect.poll(lost, { message: `words in ${name} that are not stored`, timeout: 20_000 }).toEqual([])
    }),
  )
})

test('what was typed in one field stays while the next is being typed', async ({
  heldAnswers,
  loginPage,
  page,
  recordForm,
}) => {
  await loginPage.logInByRequest(administrator)
  await recordForm.open('news-posts', 'create')
  await expect(page.locator('#field-title')).toBeEditable()
  await page.locator('#field-title').fill('First')
  await page.waitForURL(/\d+$/)
  await heldAnswers.start()
  heldAnswers.hold()
  const sent = heldAnswers.autosaveSent()
  await page.locator('#field-title').fill('First words')
  await sent
  await page.locator('#field-title').fill('First words and more')
  await page.locator('#field-summary').fill('A summary')
  await richText('body')(page).click()
  await page.keyboard.type('A text')
  const answered = heldAnswers.autosaveAnswered()
  heldAnswers.release()
  await answered
  await page.keyboard.type(' that goes on')
  await expect(page.locator('#field-title')).toHaveValue('First words and more')
  await expect(page.locator('#field-summary')).toHaveValue('A summary')
  await expect(richText('body')(page)).toHaveText('A text that goes on')
})
