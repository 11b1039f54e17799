// 10,000 records with words as a portal has them: a few everywhere, most hardly anywhere. The same at each run.

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
const draw = numbers(13)
const one = <Item>(from: readonly Item[]): Item => from[Math.floor(draw() * from.length)] as Item // never empty

const everywhere =
  'test scan centre hospital patients trust waiting network diagnostic service people week months board report imaging endoscopy'
    .split(' ')
    .concat(
      'community clinical programme plan care target staff referral appointment results national local'.split(' '),
    )
const organs = 'heart lung liver kidney bone brain bladder bowel throat stomach knee nerve muscle ear eye skin'.split(
  ' ',
)
const ways = 'scan test ultrasound monitoring study assessment'.split(' ')
const kinds = 'ambulatory magnetic flexible resting dynamic computed functional routine urgent paediatric'.split(' ')
const towns = 'Preston Burnley Lancaster Kendal Blackpool Chorley Barrow Morecambe Accrington Ulverston'.split(' ')
const syllables = 'ka lo mi ter ven sol dra pin quo rest hal vor ben tas gul ne cor lim sep tur'.split(' ')
/** Words that stand here and there. */
const rare = Array.from({ length: 12_000 }, () => one(syllables) + one(syllables) + one(syllables) + one(syllables))

/** Words of a text: one in eight is everywhere, the further down the list the less often a rare one. */
const words = (count: number): string =>
  Array.from({ length: count }, () =>
    draw() < 0.12 ? one(everywhere) : (rare[Math.floor(draw() ** 3 * rare.length)] ?? 'test'),
  ).join(' ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const rich = (count: number) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words(count) }] }],
  },
})

type Row = Record<string, unknown>
const many = (count: number, make: (n: number) => Row): Row[] =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1, ...make(n + 1) }))
const day = (n: number): string => new Date(Date.UTC(2012, 0, 1 + n * 2)).toISOString().slice(0, 10)
const live = { _status: 'published' }
const named = (n: number, name: string, count: number): Row => ({
  ...live,
  name,
  slug: `record-${n}`,
  summary: capital(words(14)),
  body: rich(count),
})

/** Rows of each table; what is not named has its default. */
export const tables: Record<string, Row[]> = {
  trusts: many(20, (n) => ({
    ...named(n, `${one(towns)} ${n} Hospitals NHS Trust`, 80),
    short_name: 'Hospitals',
    ods_code: `R${n}`,
  })),
  networks: many(50, (n) => named(n, capital(`${one(organs)} network ${n}`), 80)),
  tests: many(250, (n) => {
    const { body, ...rest } = named(n, capital(`${one(kinds)} ${one(organs)} ${one(ways)} ${n}`), 80)
    return { ...rest, what_it_is: body }
  }),
  cdcs: many(300, (n) => ({
    ...named(n, `${one(towns)} ${capital(one(rare))} Health Centre`, 60),
    kind: 'spoke',
    host_trust_id: 1 + (n % 20),
    address_town: one(towns),
    address_postcode: `PR${n % 9} 1AA`,
    status_state: 'open',
  })),
  workstreams: many(80, (n) => ({ ...named(n, capital(words(3)), 100), order: n })),
  governance_bodies: many(150, (n) => {
    const { body, ...rest } = named(n, capital(`${one(rare)} ${one(['board', 'committee', 'group'])} ${n}`), 80)
    return { ...rest, remit: body, kind: 'board' }
  }),
  news_posts: many(3_000, (n) => ({
    ...live,
    title: capital(words(7)),
    slug: `post-${n}`,
    summary: capital(words(20)),
    published_on: day(n),
    body: rich(200),
  })),
  pages: many(1_200, (n) => ({ ...live, title: capital(words(5)), slug: `page-${n}`, summary: capital(words(16)) })),
  pages_blocks_text: many(1_200, (n) => ({
    id: String(n),
    _order: 1,
    _parent_id: n,
    _path: 'layout',
    text: rich(250),
  })),
  meetings: many(2_000, (n) => ({
    ...live,
    title: `Board ${1 + (n % 150)}, ${day(n)}`,
    body_id: 1 + (n % 150),
    starts_at: `${day(n)}T10:00:00Z`,
    startsat_tz: 'Europe/London',
    state: 'held',
    minutes_text: rich(300),
  })),
  meetings_agenda: many(16_000, (n) => ({
    id: String(n),
    _order: 1 + Math.floor(n / 2_000),
    _parent_id: 1 + (n % 2_000),
    title: capital(words(6)),
    read_by: 'public',
  })),
  meetings_decisions: many(2_500, (n) => ({
    id: String(n),
    _order: 1 + Math.floor(n / 2_000),
    _parent_id: 1 + (n % 2_000),
    text: capital(words(18)),
    reference: `DPB-${n}`,
  })),
  documents: many(1_500, (n) => ({
    title: capital(words(6)),
    filename: `paper-${n}.pdf`,
    mime_type: 'application/pdf',
    filesize: 1,
  })),
  meetings_papers: many(1_500, (n) => ({
    id: String(n),
    _order: 1,
    _parent_id: 1 + (n % 2_000),
    title: capital(words(5)),
    kind: 'paper',
    document_id: n,
  })),
  document_texts: Array.from({ length: 1_500 }, (_, n) => ({ document: n + 1, text: words(1_500) })),
}

/** Fills the tables without what follows from each row, then makes the index as the command does. */
export const fillWith = async (sql: (text: string, values?: unknown[]) => Promise<unknown>): Promise<void> => {
  for (const [table, rows] of Object.entries(tables)) {
    const columns = Object.keys(rows[0] ?? {})
      .map((name) => `"${name}"`)
      .join(', ')
    const insert = `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $values$${JSON.stringify(rows)}$values$)`
    // triggers rest meanwhile: the index is made in one go
    await sql(`set session_replication_role = replica; ${insert}`)
  }
  await sql('select portal_rebuild_search(); analyze')
}

const pick = (from: readonly Row[] | undefined, field: string): string => String(one(from ?? [])[field])
const slip = (word: string): string => {
  const at = 1 + Math.floor(draw() * Math.max(1, word.length - 2))
  return word.slice(0, at) + word.slice(at + 1)
}

/** What is typed: names, words that are everywhere, slips, halves of words, places, questions, and what is nowhere. */
export const queries: readonly string[] = Array.from({ length: 400 }, (_, n): string => {
  const ask: (() => string)[] = [
    () => pick(tables.tests, 'name'),
    () => pick(tables.cdcs, 'name'),
    () => one(everywhere),
    () => `${one(everywhere)} ${one(everywhere)}`,
    () => one(rare),
    () => `${slip(one(organs))} ${one(ways)}`,
    () => slip(one(rare)),
    () => one(rare).slice(0, 5),
    () => `${one(organs)} ${one(ways)} ${one(towns)}`,
    () => pick(tables.news_posts, 'title'),
    () => pick(tables.meetings, 'title'),
    () => `what happens in a ${one(organs)} ${one(ways)} at ${one(towns)}`,
    () => `${one(rare)} ${one(rare)} ${one(everywhere)}`,
    () => 'xyzzyq wqzzk',
    () => 'PR2 8DW',
    () => words(12),
  ]
  return (ask[n % ask.length] ?? (() => 'test'))()
})
