// As much stored as a portal never will hold: for each table how many rows, and each column as SQL over `n`.

type Columns = Record<string, string>

/** Rows of each collection. */
export const rows = 10_000

/** A number that falls on each of `count` records in turn. */
const oneOf = (count: number): string => `1 + n % ${count}`

const record: Columns = {
  id: 'n',
  _status: "case when n % 20 = 0 then 'draft' else 'published' end",
  updated_at: "now() - n * interval '1 minute'",
  needs_confirmation: "case when n % 500 = 7 then 'Check this.' end",
  next_review_due: "case when n % 500 = 8 then '2020-01-01' else '2199-01-01' end",
}
const named = (singular: string): Columns => ({
  ...record,
  name: `'${singular} ' || n`,
  summary: "'A summary.'",
  slug: `'${singular}-' || n`,
})
const titled = (singular: string): Columns => ({
  ...record,
  title: `'${singular} ' || n`,
  summary: "'A summary.'",
  slug: `'${singular}-' || n`,
})
const row = (parent = oneOf(rows)): Columns => ({ _order: '1', _parent_id: parent, id: 'n::text' })
const related = (path: string, columns: Columns): Columns => ({
  id: 'n',
  order: '1',
  parent_id: oneOf(rows),
  path: `'${path}'`,
  ...columns,
})
const text = `jsonb_build_object('root', jsonb_build_object('type', 'root', 'children', '[]'::jsonb, 'filler', repeat('x', 300)))`
const times = { opens: "'09:00'", closes: "'17:00'", days_monday: 'true' }

export const tables: Record<string, { count?: number; columns: Columns }> = {
  trusts: { columns: { ...named('trust'), short_name: "'Trust ' || n", ods_code: "'T' || n" } },
  trusts_texts: {
    count: 2 * rows,
    columns: { id: 'n', order: '1 + n / 10001', parent_id: oneOf(rows), path: "'areasServed'", text: "'Town ' || n" },
  },
  networks: { columns: { ...named('network'), governance_body_id: oneOf(5_000) } },
  networks_achievements: { columns: { ...row(), text: "'Done.'" } },
  tests: { columns: { ...named('test'), network_id: oneOf(2_000) } },
  tests_texts: {
    count: 2 * rows,
    columns: { id: 'n', order: '1 + n / 10001', parent_id: oneOf(rows), path: "'alsoKnownAs'", text: "'Name ' || n" },
  },
  cdcs: {
    columns: {
      ...named('centre'),
      kind: "'spoke'",
      host_trust_id: oneOf(2_000),
      address_town: "'Town ' || n % 300",
      status_state: "'open'",
    },
  },
  cdcs_hours: { count: 2 * rows, columns: { ...row(), ...times } },
  cdcs_exceptions: { columns: { ...row(), date: "'2027-01-01'" } },
  cdcs_offerings: { count: 3 * rows, columns: { ...row(), test_id: '1 + (n * 7) % 5000' } },
  cdcs_offerings_hours: { columns: { ...row('(1 + n % 30000)::text'), ...times } },
  cdcs_rels: { columns: related('partners', { organisations_id: oneOf(1_000) }) },
  workstreams: { columns: { ...named('workstream'), order: 'n' } },
  workstreams_projects: { columns: { ...row(), title: "'Project ' || n" } },
  workstreams_rels: { columns: related('networks', { networks_id: oneOf(2_000) }) },
  governance_bodies: {
    columns: { ...named('body'), kind: "'group'", terms_of_reference_id: 'case when n % 10 = 0 then n end' },
  },
  governance_bodies_earlier_terms: { columns: { ...row(), document_id: oneOf(10_000) } },
  governance_bodies_reporting_lines: { columns: { ...row(), to_id: oneOf(2_000), kind: "'reports-to'" } },
  seats: { columns: { ...record, label: "'Seat ' || n", body_id: oneOf(2_000), role: "'member'" } },
  seats_rels: {
    columns: related('filledBy', {
      trusts_id: 'case when n % 2 = 0 then 1 + n % 10000 end',
      organisations_id: 'case when n % 2 = 1 then 1 + n % 10000 end',
    }),
  },
  appointments: {
    count: 3 * rows,
    columns: {
      ...record,
      seat_id: oneOf(rows),
      holder: "'person'",
      person_id: oneOf(rows),
      from: "'2020'",
      until: "case when n % 3 = 0 then '2021' end",
    },
  },
  appointments_rels: { columns: related('onBehalfOf', { organisations_id: oneOf(1_000) }) },
  people: { columns: { ...record, name: "'Person ' || n", shown_to_public: 'n % 2 = 0' } },
  organisations: { columns: { ...record, name: "'Organisation ' || n" } },
  meetings: {
    columns: {
      ...record,
      body_id: oneOf(500),
      starts_at: "now() + (500 - n) * interval '1 day'",
      state: "'held'",
      has_papers: 'n % 2 = 0',
      minutes_document_id: 'case when n % 10 = 0 then 1 + n % 10000 end',
      attendance_shown: 'n % 2 = 0',
    },
  },
  meetings_attendance: {
    count: 4 * rows,
    columns: { ...row(), seat_id: oneOf(rows), appointment_id: oneOf(rows), presence: "'present'" },
  },
  meetings_actions: {
    columns: {
      ...row(),
      text: "'To do'",
      state: "case when n % 3 = 0 then 'done' else 'open' end::enum_meetings_actions_state",
    },
  },
  meetings_rels: { columns: related('alsoOf', { governance_bodies_id: 'case when n % 10 = 0 then 1 + n % 499 end' }) },
  meetings_papers: {
    count: 4 * rows,
    columns: {
      ...row(),
      title: "'Paper ' || n",
      kind: "'paper'",
      document_id: 'case when n % 2 = 0 then 1 + n % 10000 end',
      text,
    },
  },
  meetings_agenda: { count: 4 * rows, columns: { ...row(), title: "'Item ' || n", read_by: "'public'" } },
  meetings_agenda_papers: {
    count: 4 * rows,
    columns: {
      ...row('(1 + n % 40000)::text'),
      title: "'Paper ' || n",
      document_id: 'case when n % 2 = 0 then 1 + n % 10000 end',
      text,
    },
  },
  paper_sets: {
    columns: {
      id: 'n',
      meeting: 'n',
      filename: "n || '-a.pdf'",
      filesize: 'n',
      pages: 'n',
      documents: 'jsonb_build_array(n)',
    },
  },
  meetings_decisions: { columns: { ...row(), text: "'Agreed.'" } },
  news_posts: {
    columns: {
      ...titled('post'),
      published_on: "to_char(date '2026-01-01' - n / 3, 'YYYY-MM-DD')",
      withdrawn_on: "case when n % 100 = 0 then '2026-01-01' end",
      image_id: 'case when n % 5 = 0 then n end',
      body: text,
    },
  },
  news_posts_change_notes: { columns: { ...row(), date: "'2026-01-01'", note: "'Changed.'" } },
  news_posts_rels: {
    count: 3 * rows,
    columns: related('topics', {
      trusts_id: 'case when n % 6 = 0 then 1 + n % 3000 end',
      networks_id: 'case when n % 6 = 1 then 1 + n % 3000 end',
      cdcs_id: 'case when n % 6 = 2 then 1 + n % 3000 end',
      tests_id: 'case when n % 6 = 3 then 1 + n % 3000 end',
      workstreams_id: 'case when n % 6 = 4 then 1 + n % 3000 end',
      governance_bodies_id: 'case when n % 6 = 5 then 1 + n % 3000 end',
    }),
  },
  pages: {
    columns: {
      ...titled('page'),
      parent_id: 'case when n > 1000 then 1 + n % 1000 end',
      menu: "case when n < 4 then 'header' when n < 7 then 'footer' end",
    },
  },
  pages_blocks_text: { columns: { ...row(), _path: "'layout'", text } },
  pages_blocks_picture: { columns: { ...row(), _path: "'layout'", image_id: oneOf(rows) } },
  pages_blocks_downloads: { columns: { ...row(), _path: "'layout'" } },
  pages_rels: { columns: related('layout.0.documents', { documents_id: oneOf(5_000) }) },
  media: {
    columns: {
      id: 'n',
      alt: "'A picture'",
      filename: "'picture-' || n || '.webp'",
      mime_type: "'image/webp'",
      width: '100',
      height: '100',
      sizes_small_filename: "'picture-' || n || '-small.webp'",
      sizes_medium_filename: "'picture-' || n || '-medium.webp'",
    },
  },
  documents: {
    columns: {
      id: 'n',
      title: "'Document ' || n",
      filename: "'document-' || n || '.pdf'",
      mime_type: "'application/pdf'",
    },
  },
  document_texts: { columns: { document: 'n', text: "'Words of document ' || n" } },
  search_pins: { count: 50, columns: { id: 'n', typed: "'pinned ' || n", url: "'/trusts'", title: "'Our trusts'" } },
  corrections: {
    columns: {
      id: 'n',
      kind: "'news-posts'",
      record_id: 'n',
      title: "'Post ' || n",
      on: "'2026-01-01'",
      what: "'A word was wrong.'",
      earlier: "jsonb_build_object('id', n)",
    },
  },
  alerts: {
    columns: {
      id: 'n',
      text: "'Alert ' || n",
      scope: "case when n % 2 = 0 then 'centres' else 'site' end",
      from: "now() - (n + 2) * interval '1 day'",
      until: "now() + (4 - n) * interval '1 day'",
      begun: 'true',
    },
  },
  alerts_rels: { columns: related('centres', { cdcs_id: oneOf(2_000) }) },
  waiting_imports: {
    count: 301,
    columns: {
      id: 'n',
      state: "'kept'",
      by: "'Somebody'",
      file_name: "n || '.csv'",
      checksum: "'a'",
      ...Object.fromEntries(['rows_read', 'rows_kept', 'added', 'changed', 'removed'].map((name) => [name, '1'])),
      first_month: "'2026-03'",
      last_month: "'2026-03'",
      checked_at: 'now()',
      kept_at: 'now()',
    },
  },
  waiting_figures: {
    // 75 a month, as the portal has them, for longer than anybody has counted
    count: 75 * 400,
    columns: {
      month: "to_char(date '2026-03-01' - n / 75 * interval '1 month', 'YYYY-MM')",
      provider: "(array['ENGLAND', 'RTX', 'RXL', 'RXN', 'RXR'])[1 + n % 5]",
      test: "'TEST_' || chr(65 + n / 5 % 15)",
      bands: 'array_fill(n % 100, array[14])',
      ...Object.fromEntries(['waiting_list', 'planned', 'unscheduled'].map((name) => [name, 'n % 100'])),
      import: '1 + n / 100',
    },
  },
  waiting_notes: {
    columns: { id: 'n', month: "to_char(date '2026-03-01' - n * interval '1 month', 'YYYY-MM')", text: "'A note.'" },
  },
  redirects: { columns: { id: 'n', from: "'/old-' || n" } },
  redirects_rels: { columns: related('to', { pages_id: oneOf(rows) }) },
}

/** Collections with drafts: the newest version of each record, a draft in one of 500, and some older ones. */
const withVersions = Object.keys(tables).filter((table) => '_status' in (tables[table]?.columns ?? {}))

const typed = async (sql: (text: string) => Promise<Record<string, unknown>[]>): Promise<Map<string, string>> => {
  const columns = await sql(
    "select table_name || '.' || column_name as name, udt_name from information_schema.columns where table_schema = 'public' and data_type = 'USER-DEFINED'",
  )
  return new Map(columns.map(({ name, udt_name }) => [String(name), `::"${String(udt_name)}"`]))
}

/** Fills the tables; triggers and foreign keys rest meanwhile. */
export const fill = async (sql: (text: string) => Promise<Record<string, unknown>[]>): Promise<void> => {
  const types = await typed(sql)
  const insert = (table: string, columns: Columns, count: number): string => {
    const values = Object.entries(columns).map(([name, value]) => `(${value})${types.get(`${table}.${name}`) ?? ''}`)
    return `insert into "${table}" (${Object.keys(columns)
      .map((name) => `"${name}"`)
      .join(', ')}) select ${values.join(', ')} from generate_series(1, ${count}) n`
  }
  const versions = (table: string): string =>
    insert(
      `_${table}_v`,
      {
        parent_id: oneOf(rows),
        latest: `n <= ${rows}`,
        version__status: `case when n <= ${rows} and n % 500 = 0 then 'draft' else 'published' end`,
        version_updated_at: 'now()',
      },
      1.2 * rows,
    )
  await sql(
    [
      'set session_replication_role = replica',
      ...Object.entries(tables).map(([table, { columns, count = rows }]) => insert(table, columns, count)),
      ...withVersions.map(versions),
      'set session_replication_role = origin',
      'select portal_rebuild_search()',
      'analyze',
    ].join(';\n'),
  )
}

/** Leaves few records of the collections that are small by their nature. */
export const small = async (sql: (text: string) => Promise<Record<string, unknown>[]>): Promise<void> => {
  const collections = ['trusts', 'networks', 'tests', 'cdcs', 'workstreams', 'governance_bodies']
  await sql(
    [
      'set session_replication_role = replica',
      ...collections.map((table) => `delete from "${table}" where id > 100`),
      'analyze',
    ].join(';\n'),
  )
}

/** Leaves some records of everything that can be deleted: enough to see a query that is asked for each, and quick to read whole. */
export const few = async (sql: (text: string) => Promise<Record<string, unknown>[]>): Promise<void> => {
  const most = 60
  const belongsTo = (columns: Columns): string =>
    ['parent_id', '_parent_id'].find((name) => name in columns) ?? (columns.id === 'n' ? 'id' : '')
  await sql(
    [
      'set session_replication_role = replica',
      ...Object.entries(tables)
        .filter(([table, { columns }]) => belongsTo(columns) !== '' && table !== 'corrections')
        .map(([table, { columns }]) => `delete from "${table}" where "${belongsTo(columns)}"::text::int > ${most}`),
      ...withVersions.map((table) => `delete from "_${table}_v" where parent_id > ${most}`),
      'analyze',
    ].join(';\n'),
  )
}
