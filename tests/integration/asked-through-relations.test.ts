import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// What somebody may not read is not found out by asking for it through a record that they may read.

let own: PayloadOnDatabase
let who: Record<'admin' | 'publisher' | 'author' | 'secretariat', Person>

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
  ['what is to confirm of a body', 'networks?where[governanceBody.needsConfirmation][like]=x'],
]

test.each(closed)('%s is not asked for', async (_, query) => {
  for (const one of [who.author, who.publisher])
    expect(JSON.stringify(await one.ask('GET', `/api/${query}`, undefined, 400))).toMatch(
      /cannot ask for|cannot be queried/,
    )
})

test('whoever may read all of it asks as before', async () => {
  await who.secretariat.ask('GET', '/api/appointments?where[person.name][like]=Zeb&sort=seat.label')
  await who.admin.ask('GET', '/api/media?where[addedBy.email][like]=a')
  await who.publisher.ask('GET', '/api/cdcs?where[hostTrust.name][like]=a&sort=hostTrust.name')
  await who.publisher.ask('GET', '/api/networks?where[governanceBody][equals]=1')
  await who.author.ask('GET', '/api/cdcs?where[address.town][like]=a&where[hostTrust.id][equals]=1')
})
