import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// The site has a search, and may count what finds nothing. The privacy page says so where its words are still ours, all of them.
// What editors changed stays, and history stays as it was.

const ours = [
  'What we do not do',
  'We do not use cookies for visitors.',
  'We do not count or follow visitors with analytics.',
  'We do not load anything from other companies, such as fonts, maps or videos.',
  'We do not ask you for medical information.',
  'When you look for a centre',
  'You can type a town or a postcode. It becomes part of the address of the page.',
  'Our server may keep that page for a while, to answer faster. It does not keep who asked.',
  'Records of requests',
  'The server that delivers this website may keep a record of requests. Such a record has the address of your device, the time and the page.',
  'It is used to keep the website safe and working.',
  'People who work on this website',
  'We keep the name, the email address and the role of people who log in to write pages. We note who last changed a page.',
  'Your rights',
  'You can ask what personal data we hold about you, and ask us to correct or delete it.',
  'You can complain to the ',
  "Information Commissioner's Office",
  '.',
]

/** The place in the text: before "Records of requests". */
const place = 5

const paragraphs = [
  'You can type words into the search. They become part of the address of the page. Of a whole postcode we keep the first half only.',
  'When a search finds nothing, we may count its words, so that we can add what is missing. We keep how often they were typed in a week, and not who typed them or when.',
  'We leave out words that were typed fewer than 3 times in a week. We leave out what may be about a person, such as an email address, a telephone number or a postcode. We delete each count after 12 months. The search page says whether we count now.',
]

const element = (type: string, text: string, more: object) => ({
  type,
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

const added = [
  element('heading', 'When you search this website', { tag: 'h2' }),
  ...paragraphs.map((text) => element('paragraph', text, { textFormat: 0 })),
]

const words = sql`jsonb_path_query_array("text", 'strict $.** ? (@.type == "text").text')`

/** The text with what is added, in its order: each goes before the one that stands at the place. */
const longer = () =>
  [...added]
    .reverse()
    .reduce(
      (text, one) => sql`jsonb_insert(${text}, '{root,children,${sql.raw(String(place))}}', ${JSON.stringify(one)}::jsonb)`,
      sql`"text"`,
    )

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const isOurs = sql`${words} = ${JSON.stringify(ours)}::jsonb`
  await db.execute(sql`update "pages_blocks_text" set "text" = ${longer()} where ${isOurs}`)
  await db.execute(
    sql`update "_pages_v_blocks_text" set "text" = ${longer()} where ${isOurs}
      and "_parent_id" in (select id from "_pages_v" where latest)`,
  )
}

/** The words stay: they are true of what may have been counted. */
export async function down(_: MigrateDownArgs): Promise<void> {
  await Promise.resolve()
}
