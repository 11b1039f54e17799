import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// What somebody may not read is not found out by asking for it through a record that they may read.

let own: PayloadOnDatabase
let who: Record<'admin' | 'publisher' | 'author' | 'secretariat', Person & { id: number }>

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  who = {
    admin: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

const closed: [string, string][] = [
  ['the name of a person', 'appointments?where[person.name][like]=Zeb'],
  ['the same among conditions', 'appointments?where[and][0][or][0][person.jobTitle][like]=Sec'],
  ['the same as an order', 'appointments?sort=-person.name'],
  ['the same when counted', 'appointments/count?where[person.name][like]=Zeb'],
  ['whom a file was added by', 'media?where[addedBy.email][like]=a'],
  ["the title of a file of governance's", 'pages?where[layout.documents.title][like]=Secret'],
  ['the same by the name of the part', 'pages?where[layout.downloads.documents.title][like]=Secret'],
  ['the same in an older version', 'pages/versions?where[version.layout.documents.title][like]=Secret'],
  ['the picture of a post', 'news-posts?where[image.alt][like]=Secret'],
  ['a record that is named, by a condition on it', 'cdcs?where[partners][contains][needsConfirmation][like]=bankrupt'],
  ['the same deeper', 'cdcs?where[and][0][partners][contains][or][0][name][like]=bankrupt'],
  ['the same with underscores', 'cdcs?where[partners__name][like]=bankrupt'],
  ['the title of a paper as an order', 'meetings?sort=papers__document__title'],
  ['the same half with dots', 'meetings?sort=name,-papers.document__title'],
  ['whom a file was added by as an order', 'documents?sort=-addedBy__email'],
  ['what logs somebody in', 'documents?sort=addedBy__hash'],
  ['the record of an older version', 'pages/versions?where[parent.layout.documents.title][like]=Secret'],
  ['news on the home page', 'globals/home/versions?where[version.featuredNews.image.alt][like]=Secret'],
  ['news on the home page as an order', 'globals/home/versions?sort=version__featuredNews__image__alt'],
  ['whose lock it is', 'payload-locked-documents?where[user.value.email][like]=a'],
  ['whose lock it is as an order', 'payload-locked-documents?sort=user__value__email'],
  ['whose choices they are', 'payload-preferences?where[user.value.email][like]=a'],
  ['what is to confirm of a body', 'networks?where[governanceBody.needsConfirmation][like]=x'],
]

test.each(closed)('%s is not asked for', async (_, query) => {
  for (const one of [who.author, who.publisher])
    expect(JSON.stringify(await one.ask('GET', `/api/${query}`, undefined, 400))).toMatch(
      /cannot ask for|cannot be queried/,
    )
})

const secret = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions__id']

test.each(secret)('nobody asks for "%s" of a user', async (field) => {
  for (const query of [`users?sort=-${field}`, `users?where[${field}][exists]=true`, `media?sort=addedBy__${field}`])
    expect(JSON.stringify(await who.admin.ask('GET', `/api/${query}`, undefined, 400))).toMatch(
      /cannot ask for|cannot be queried/,
    )
})

test('a long way through relations is refused at once, in collections and globals', async () => {
  for (const query of ['pages?sort=', 'payload-locked-documents?sort=', 'globals/home/versions?sort='])
    expect(
      JSON.stringify(await who.author.ask('GET', `/api/${query}${'parent__'.repeat(870)}title`, undefined, 400)),
    ).toMatch(/path of 871 parts/)
})

test('distinct values and pages of lists are asked for in the same way', async () => {
  const { payload } = own
  const user = await payload.findByID({ collection: 'users', id: who.author.id, overrideAccess: true })
  const asked = { overrideAccess: false, user: { ...user, collection: 'users' } } as const
  await expect(payload.findDistinct({ ...asked, collection: 'media', field: 'addedBy__email' })).rejects.toThrow(
    /cannot ask for/,
  )
})

test('a field that somebody may not read is no fault of the question: a choice among many kinds goes on without this one', async () => {
  for (const query of ['where[title][like]=a', 'sort=title', 'draft=true&where[and][0][title][like]=a'])
    for (const one of [who.author, who.publisher])
      expect(JSON.stringify(await one.ask('GET', `/api/meetings?${query}`, undefined, 403))).toMatch(/may not read it/)
  await who.secretariat.ask('GET', '/api/meetings?draft=true&where[title][like]=a&sort=title')
})

test('whoever may read all of it asks as before', async () => {
  await who.secretariat.ask('GET', '/api/appointments?where[person.name][like]=Zeb&sort=seat.label')
  await who.admin.ask('GET', '/api/media?where[addedBy.email][like]=a')
  await who.publisher.ask('GET', '/api/cdcs?where[hostTrust.name][like]=a&sort=hostTrust.name')
  await who.publisher.ask('GET', '/api/networks?where[governanceBody][equals]=1')
  await who.author.ask('GET', '/api/cdcs?where[address.town][like]=a&where[hostTrust.id][equals]=1')
})
