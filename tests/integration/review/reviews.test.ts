import type { TypedUser } from 'payload'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../../support/people'
import { restOn, type Rest } from '../../support/rest'
import { threadOf, type Said } from '@/domain/review/thread'

// A draft is sent for review, given back with a note, commented on and approved; who may, who is told, and what ends it.

type Somebody = Person & { id: number }
interface Mail {
  to: string
  subject: string
  text: string
}

let own: PayloadOnDatabase
let rest: Rest
let admin: Somebody
let pat: Somebody
let alex: Somebody
let sam: Somebody
let count = 0

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  admin = await rest.as(administrator)
  pat = await rest.as(publisher)
  alex = await rest.as(author)
  sam = await rest.as(secretariat)
})
beforeEach(() => own.database.sql('delete from outgoing_mail'))
afterAll(() => own.remove())

const draft = async (by: Person = alex): Promise<number> => {
  const { doc } = await by.ask('POST', '/api/news-posts?draft=true', {
    title: `Scans ${++count}`,
    summary: 'As written.',
    publishedOn: '2026-01-01',
  })
  return (doc as { id: number }).id // Payload's answer
}

const say = (who: Person, what: string, id: number, more: Json = {}, expected = 200): Promise<Json> =>
  who.ask('POST', `/api/reviews/${what}`, { kind: 'news-posts', id, ...more }, expected)

const saidOf = async (who: Person, id: number): Promise<Said[]> => {
  const { docs } = await who.ask('GET', `/api/reviews?where[of][equals]=news-posts:${id}&limit=100&depth=0`)
  return docs as Said[] // Payload's list
}
const threadFor = async (who: Person, id: number) => threadOf(await saidOf(who, id))

const mails = async (): Promise<Mail[]> =>
  (await own.database.sql('select message from outgoing_mail order by id')).map(({ message }) => message as Mail)

const userOf = async (email: string): Promise<TypedUser> => {
  const { docs } = await own.payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  const [user] = docs
  if (!user) throw new Error(`There is no ${email}.`)
  return { ...user, collection: 'users' }
}

const eventsOf = async (id: number): Promise<unknown[]> =>
  (
    await own.database.sql("select what, user_name from audit_events where record_id = $1 and what like 'review-%'", [
      id,
    ])
  ).map(({ user_name, what }) => `${String(user_name)}: ${String(what)}`)

test('an author asks with a note; publishers get a mail that leads to the comparison and to the preview', async () => {
  const id = await draft()
  await say(alex, 'ask', id, { text: 'Is the date right?' })
  expect((await threadFor(pat, id)).review).toMatchObject({
    what: 'asked',
    byName: 'Alex Author',
    text: 'Is the date right?',
  })
  const [mail, ...others] = await mails()
  expect([mail?.to, mail?.subject, others]).toEqual([publisher, `For review: “Scans ${count}” (News post)`, []])
  expect(mail?.text).toContain('Is the date right?')
  const [newest] = await own.database.sql(
    'select id from _news_posts_v where parent_id = $1 order by id desc limit 1',
    [id],
  )
  expect(mail?.text).toContain(
    `/admin/collections/news-posts/${id}/versions/${String(newest?.id)}?versionFrom=public&beside=preview\n`,
  )
  expect(mail?.text).toContain(`/preview/news-posts/${id}\n`)
  expect(await eventsOf(id)).toEqual(['Alex Author: review-asked'])
})

test('asked again before anybody has answered, it has the new note and sends no second mail; after an answer it does', async () => {
  const id = await draft()
  const asked = async () =>
    (await mails()).filter(({ subject }) => subject === `For review: “Scans ${count}” (News post)`)
  await Promise.all([say(alex, 'ask', id, { text: 'First.' }), say(alex, 'ask', id, { text: 'First.' })])
  await alex.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Another version.' })
  expect((await say(alex, 'ask', id, { text: 'Second.' })).message).toContain('asked for already')
  expect((await threadFor(pat, id)).review).toMatchObject({ what: 'asked', text: 'Second.' })
  expect(await asked()).toHaveLength(1)
  await say(pat, 'send-back', id, { text: 'The date is missing.' })
  await say(alex, 'ask', id)
  expect(await asked()).toHaveLength(2)
})

test('nobody gets a mail about what they asked themselves: of the only publisher it goes to the administrators', async () => {
  const id = await draft(pat)
  await say(pat, 'ask', id)
  expect((await mails()).map(({ to }) => to)).toEqual([administrator])
  await say(pat, 'send-back', id, { text: 'I thought better of it.' })
  expect(await mails()).toHaveLength(1)
})

test('a publisher sends it back with a note, which reaches who has asked; asking again takes its place', async () => {
  const id = await draft()
  await say(alex, 'ask', id)
  for (const text of ['', 'x'.repeat(1_001)]) await say(pat, 'send-back', id, { text }, 400)
  await say(pat, 'send-back', id, { text: 'The date is missing.' })
  expect((await threadFor(alex, id)).review).toMatchObject({
    what: 'returned',
    to: alex.id,
    text: 'The date is missing.',
  })
  expect((await mails()).at(-1)).toMatchObject({ to: author, subject: `Sent back: “Scans ${count}” (News post)` })
  expect((await mails()).at(-1)?.text).toContain('“The date is missing.”')
  await say(pat, 'send-back', id, { text: 'Again.' }, 400)
  await say(alex, 'ask', id)
  expect((await saidOf(alex, id)).filter(({ isOpen }) => isOpen).map(({ what }) => what)).toEqual(['asked'])
  expect(await eventsOf(id)).toEqual([
    'Alex Author: review-asked',
    'Pat Publisher: review-returned',
    'Alex Author: review-asked',
  ])
})

test('an approval ends with the next change, and everything with the publication', async () => {
  const id = await draft()
  await say(alex, 'ask', id)
  const savedAt = new Date(Date.now() - 60_000).toISOString()
  await say(pat, 'approve', id, { savedAt }, 400) // a text that was saved since they looked
  await say(pat, 'approve', id)
  expect((await threadFor(alex, id)).review).toMatchObject({ what: 'approved', byName: 'Pat Publisher' })
  await alex.ask('PATCH', `/api/news-posts/${id}?draft=true&autosave=true`, { summary: 'As written.' })
  expect((await threadFor(alex, id)).review).toMatchObject({ what: 'approved' })
  await alex.ask('PATCH', `/api/news-posts/${id}?draft=true&autosave=true`, { summary: 'Changed.' })
  expect((await threadFor(alex, id)).review).toBeNull()
  await say(alex, 'ask', id)
  await pat.ask('PATCH', `/api/news-posts/${id}`, { _status: 'published' })
  expect((await threadFor(alex, id)).review).toBeNull()
})

test('an approval of a draft ends with a withdrawal beside it, which is in the draft too', async () => {
  const id = await draft()
  await pat.ask('PATCH', `/api/news-posts/${id}`, { _status: 'published' })
  await alex.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Not public yet.' })
  await say(pat, 'approve', id)
  await pat.ask('POST', `/api/news-posts/${id}/withdraw`, { why: 'It was wrong.', keep: true })
  expect((await threadFor(alex, id)).review).toBeNull()
})

test('the dashboard says what waits for whom: what others ask of who publishes, and what came back to who asked', async () => {
  const { reviewsFor } = await import('@/content/editors/dashboard/reviews') // reads the config, once its settings are there
  const id = await draft()
  const waits = async (email: string): Promise<string[]> => {
    const user = await userOf(email)
    const rows = await reviewsFor(user, user.role)
    return rows.filter(({ href }) => href.endsWith(`/news-posts/${id}`)).map(({ note }) => note)
  }
  await say(alex, 'ask', id, { text: 'Is it right?' })
  expect([await waits(publisher), await waits(author), await waits(secretariat)]).toEqual([
    ['Alex Author asks for review: Is it right?'],
    [],
    [],
  ])
  await say(pat, 'send-back', id, { text: 'Nearly.' })
  expect([await waits(publisher), await waits(author)]).toEqual([[], ['Pat Publisher sent it back: Nearly.']])
})

test('a comment and its answers reach the other side by e-mail, once an hour, and on the dashboard until they are dealt with', async () => {
  const { commentsFor } = await import('@/content/editors/dashboard/comments') // as above
  const id = await draft()
  const waits = async (email: string): Promise<string[]> =>
    (await commentsFor(await userOf(email)))
      .filter(({ href }) => href === `/admin/collections/news-posts/${id}#comments`)
      .map(({ note }) => note)
  const told = async () => (await mails()).map(({ subject, to }) => `${to}: ${subject}`)

  await say(pat, 'comment', id, { path: 'summary', text: 'Where?' })
  await say(pat, 'comment', id, { path: 'title', text: 'Shorter, please.' })
  const [mail] = await mails()
  expect(await told()).toEqual([`${author}: Comment: “Scans ${count}” (News post)`])
  expect(mail?.text).toContain('Text › Summary: “Where?”')
  expect(mail?.text).toContain(`/admin/collections/news-posts/${id}`)
  expect([await waits(author), await waits(publisher)]).toEqual([
    ['Pat Publisher commented, Text › Title: Shorter, please.', 'Pat Publisher commented, Text › Summary: Where?'],
    [],
  ])

  const [where, shorter] = (await threadFor(alex, id)).open
  await say(alex, 'answer', id, { about: where?.id, text: 'In Preston.' })
  expect((await told())[1]).toBe(`${publisher}: Comment: “Scans ${count}” (News post)`)
  expect([await waits(author), await waits(publisher)]).toEqual([
    ['Pat Publisher commented, Text › Title: Shorter, please.'],
    ['Alex Author answered, Text › Summary: In Preston.'],
  ])
  await say(pat, 'close', id, { about: where?.id })
  await say(alex, 'close', id, { about: shorter?.id })
  expect([await waits(author), await waits(publisher)]).toEqual([[], []])
})

test('an hour later there is another mail, and a second answer of one person still goes to the other', async () => {
  const id = await draft()
  const remark = { path: 'summary', text: 'Where?' }
  const passed = (minutes: number) =>
    own.database.sql(
      `update reviews set created_at = created_at - ${minutes} * interval '1 minute' where "of" = 'news-posts:${id}'`,
    )
  await say(pat, 'comment', id, remark)
  await passed(59)
  await say(pat, 'comment', id, remark)
  expect(await mails()).toHaveLength(1)
  await passed(61)
  await say(pat, 'comment', id, remark)
  expect(await mails()).toHaveLength(2)
  const [about] = (await threadFor(alex, id)).open
  for (const text of ['In Preston.', 'At the hospital.']) await say(alex, 'answer', id, { about: about?.id, text })
  const answers = (await saidOf(pat, id)).filter(({ what }) => what === 'answer')
  expect(answers).toMatchObject([{ to: pat.id }, { to: pat.id }])
})

test('a comment of whoever changed it last is meant for who changed it before', async () => {
  const id = await draft()
  await pat.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Changed by who comments.' })
  await say(pat, 'comment', id, { path: 'summary', text: 'Better so?' })
  expect((await mails()).map(({ to }) => to)).toEqual([author])
})

test('of a comment on what is public its last editor is told, and nobody who may no longer read drafts', async () => {
  const { doc } = await pat.ask('POST', '/api/news-posts', {
    title: `Public ${++count}`,
    summary: 'As written.',
    publishedOn: '2026-01-01',
    _status: 'published',
  })
  const { id } = doc as { id: number } // Payload's answer
  await say(alex, 'comment', id, { path: 'summary', text: 'A comma is missing.' })
  expect((await mails()).map(({ to }) => to)).toEqual([publisher])
  await own.database.sql('delete from outgoing_mail')
  const other = await draft()
  await own.database.sql("update users set role = 'secretariat' where id = $1", [alex.id])
  try {
    await say(pat, 'comment', other, { path: 'summary', text: 'Where?' })
    expect(await mails()).toEqual([])
  } finally {
    await own.database.sql("update users set role = 'author' where id = $1", [alex.id])
  }
})

test('comments name a field, are answered, and are closed by either side', async () => {
  const id = await draft()
  await say(pat, 'comment', id, { path: 'topics', text: 'Why?' })
  await say(pat, 'comment', id, { path: 'summary', text: 'Shorter, please.' })
  await say(pat, 'comment', id, { path: 'no.such.field', text: 'x' }, 400)
  const [first, second] = (await threadFor(alex, id)).open
  expect([first?.label, second?.label]).toEqual(['Text › Topics', 'Text › Summary'])
  await say(alex, 'answer', id, { about: second?.id, text: 'Done.' })
  await say(alex, 'close', id, { about: second?.id })
  const { closed, open } = await threadFor(pat, id)
  expect([open.length, closed[0]?.answers.map(({ byName, text }) => [byName, text])]).toEqual([
    1,
    [['Alex Author', 'Done.']],
  ])
  await say(alex, 'answer', id, { about: second?.id, text: 'Too late.' }, 400)
  // of another record
  await say(alex, 'close', await draft(), { about: first?.id }, 400)
})

test('nobody reads or says anything about a draft that they may not read, nor writes remarks past the workflow', async () => {
  const id = await draft()
  await say(alex, 'ask', id)
  expect(await saidOf(sam, id)).toEqual([])
  for (const what of ['ask', 'send-back', 'approve', 'comment', 'answer', 'close'])
    await say(sam, what, id, { text: 'x', path: 'summary' }, 404)
  await say(alex, 'send-back', id, { text: 'x' }, 403)
  await say(alex, 'approve', id, {}, 403)
  await say(alex, 'ask', 999_999, {}, 404)
  // what is public they read, and its draft they do not
  await pat.ask('PATCH', `/api/news-posts/${id}`, { _status: 'published' })
  await alex.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Not public yet.' })
  for (const kind of ['news-posts', 'home'])
    await say(sam, 'comment', id, { kind, text: 'x', path: kind === 'home' ? 'lead' : 'summary' }, 404)
  const [remark] = await saidOf(alex, id)
  for (const who of [alex, pat, admin]) {
    await who.ask(
      'POST',
      '/api/reviews',
      { of: `news-posts:${id}`, kind: 'news-posts', what: 'approved', by: 1, byName: 'x' },
      403,
    )
    await who.ask('PATCH', `/api/reviews/${remark?.id ?? 0}`, { isOpen: false }, 403)
    await who.ask('DELETE', `/api/reviews/${remark?.id ?? 0}`, undefined, 403)
  }
  const nobody = await rest.raw('', `/api/reviews?where[of][equals]=news-posts:${id}`)
  expect(nobody.status).toBe(403)
})

test("governance's drafts go to the secretariat; no mail names them", async () => {
  const { doc } = await admin.ask('POST', '/api/governance-bodies?draft=true', {
    name: 'Secret board',
    summary: 'x',
    kind: 'group',
  })
  const { id } = doc as { id: number } // Payload's answer
  await say(admin, 'ask', id, { kind: 'governance-bodies', text: 'Look.' })
  const sent = await mails()
  expect(sent.map(({ to }) => to)).toEqual([secretariat])
  expect(JSON.stringify(sent)).not.toContain('Secret board')
  await say(sam, 'comment', id, { kind: 'governance-bodies', path: 'summary', text: 'A secret remark.' })
  expect((await mails()).map(({ to }) => to)).toEqual([secretariat, administrator])
  expect(JSON.stringify(await mails())).not.toContain('secret remark')
  await say(pat, 'ask', id, { kind: 'governance-bodies' }, 404)
})

test('the bin ends a review; a deletion for good takes all that was said', async () => {
  const id = await draft()
  await say(alex, 'ask', id)
  await say(pat, 'comment', id, { path: 'summary', text: 'x' })
  await pat.ask('PATCH', `/api/news-posts/${id}`, { deletedAt: new Date().toISOString() })
  expect((await threadFor(pat, id)).review).toBeNull()
  await admin.ask('DELETE', `/api/news-posts/${id}?trash=true`)
  expect(await saidOf(admin, id)).toEqual([])
  expect(await own.database.sql(`select user_id from unpublished_edits where "of" = 'news-posts:${id}'`)).toEqual([])
})
