import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Records that belong together on a page; each gives the tag `slug:list`, or one `slug:list:value` for each value. */
interface List {
  /** a query over the record `r` for the values, as one column `value` */
  values?: string
  /** a condition on the record `r`; none: every public record */
  only?: string
  /** columns that decide the order of the list, or that it shows */
  order?: string[]
}

interface Tagged {
  table: string
  slug: string
  /** tables with a part of the record, each with the column that holds the record's id */
  children?: Record<string, string>
  /** what pages show of a record without the rest, as expressions over the record `r`: gives `slug:id:facet` */
  facets?: Record<string, string[]>
  lists?: Record<string, List>
}

/** The rows of an array field, without their ids, which may be new at each save. */
const rows = (table: string): string =>
  `(select jsonb_agg(to_jsonb(c) - 'id' order by c._order) from "${table}" c where c._parent_id = r.id)`
/** The values of a text field with several values. */
const texts = (table: string, path: string): string =>
  `(select jsonb_agg(c.text order by c."order") from "${table}" c where c.parent_id = r.id and c.path = '${path}')`
const column = (name: string): string => `select r."${name}" as value`
const related = (table: string, path: string, name: string): string =>
  `select c."${name}" as value from "${table}" c where c.parent_id = r.id and c.path like '${path}'`
const inRows = (table: string, name: string): string =>
  `select c."${name}" as value from "${table}" c where c._parent_id = r.id`

const topics = ['trusts', 'networks', 'cdcs', 'workstreams', 'tests', 'governance_bodies']
  .map((table) => `('${table.replace('_', '-')}:' || c."${table}_id")`)
  .join(', ')
const address = ['line1', 'line2', 'town', 'postcode'].map((part) => `address_${part}`)
const status = ['state', 'from', 'until', 'message'].map((part) => `status_${part}`)

/** The tags that are notified for each collection. content/facets.ts holds the fields of the facets; a test compares the two. */
const collections: Tagged[] = [
  {
    table: 'trusts',
    slug: 'trusts',
    facets: { link: ['name', 'short_name', 'slug'], listed: ['name', 'slug', 'summary'] },
    lists: { all: { order: ['name'] } },
  },
  {
    table: 'networks',
    slug: 'networks',
    facets: { link: ['name', 'slug'], listed: ['name', 'slug', 'summary'] },
    lists: { all: { order: ['name'] }, body: { values: column('governance_body_id'), order: ['name'] } },
  },
  {
    table: 'cdcs',
    slug: 'cdcs',
    children: { cdcs_hours: '_parent_id', cdcs_exceptions: '_parent_id', cdcs_offerings: '_parent_id' },
    facets: {
      link: ['name', 'slug'],
      listed: [
        ...['name', 'slug', 'kind', 'host_trust_id', 'latitude', 'longitude', 'approximate', ...address, ...status],
        ...[rows('cdcs_hours'), rows('cdcs_exceptions')],
      ],
    },
    lists: {
      all: { order: ['name'] },
      trust: { values: column('host_trust_id'), order: ['name'] },
      test: { values: inRows('cdcs_offerings', 'test_id'), order: ['name'] },
    },
  },
  {
    table: 'tests',
    slug: 'tests',
    children: { tests_texts: 'parent_id' },
    facets: {
      link: ['name', 'slug'],
      listed: ['name', 'slug', 'summary', 'network_id', texts('tests_texts', 'alsoKnownAs')],
    },
    lists: { all: { order: ['name'] }, network: { values: column('network_id'), order: ['name'] } },
  },
  {
    table: 'workstreams',
    slug: 'workstreams',
    children: { workstreams_projects: '_parent_id', workstreams_rels: 'parent_id' },
    facets: { link: ['name', 'slug'], listed: ['name', 'slug', 'summary', rows('workstreams_projects')] },
    lists: {
      all: { order: ['order', 'name'] },
      network: { values: related('workstreams_rels', 'networks', 'networks_id'), order: ['order'] },
    },
  },
  {
    table: 'governance_bodies',
    slug: 'governance-bodies',
    children: { governance_bodies_reporting_lines: '_parent_id' },
    facets: {
      link: ['name', 'slug'],
      listed: [
        ...['name', 'slug', 'abbreviation', 'kind', 'summary', 'established', 'dissolved'],
        rows('governance_bodies_reporting_lines'),
      ],
    },
    lists: {
      all: { order: ['name'] },
      line: { values: inRows('governance_bodies_reporting_lines', 'to_id'), order: ['name'] },
      document: { values: column('terms_of_reference_id') },
    },
  },
  {
    table: 'news_posts',
    slug: 'news-posts',
    children: { news_posts_rels: 'parent_id' },
    facets: {
      link: ['title', 'slug'],
      listed: ['title', 'slug', 'summary', 'published_on', 'withdrawn_on', 'withdrawn_why'],
    },
    lists: {
      // a withdrawn post leaves every list
      all: { order: ['published_on', 'withdrawn_on'] },
      about: {
        values: `select topic as value from news_posts_rels c, unnest(array[${topics}]) topic where c.parent_id = r.id and c.path = 'topics'`,
        order: ['published_on', 'withdrawn_on'],
      },
      picture: { values: column('image_id'), order: ['withdrawn_on'] },
    },
  },
  {
    table: 'pages',
    slug: 'pages',
    children: { pages_blocks_picture: '_parent_id', pages_rels: 'parent_id' },
    facets: {
      link: ['title', 'slug'],
      listed: ['title', 'slug', 'summary'],
      crumb: ['title', 'slug', 'parent_id'],
      menu: ['title', 'slug', 'menu'],
    },
    lists: {
      inMenu: { only: 'r.menu is not null', order: ['menu', 'menu_order', 'title'] },
      parent: { values: column('parent_id'), order: ['menu_order', 'title'] },
      picture: { values: inRows('pages_blocks_picture', 'image_id') },
      document: { values: related('pages_rels', 'layout.%.documents', 'documents_id') },
    },
  },
  {
    table: 'meetings',
    slug: 'meetings',
    children: { meetings_papers: '_parent_id' },
    lists: {
      body: { values: column('body_id'), order: ['starts_at'] },
      document: { values: inRows('meetings_papers', 'document_id') },
    },
  },
  { table: 'seats', slug: 'seats', lists: { body: { values: column('body_id') } } },
  { table: 'appointments', slug: 'appointments', lists: { seat: { values: column('seat_id') } } },
  {
    table: 'media',
    slug: 'media',
    lists: {
      file: { values: 'select unnest(array[r.filename, r.sizes_small_filename, r.sizes_medium_filename]) as value' },
    },
  },
  { table: 'documents', slug: 'documents', lists: { file: { values: column('filename') } } },
  { table: 'redirects', slug: 'redirects', lists: { from: { values: column('from') } } },
  { table: 'site_settings', slug: 'site-settings', lists: { footer: { order: ['footer_text', 'licence'] } } },
]

const withSlug = ['trusts', 'networks', 'cdcs', 'tests', 'workstreams', 'governance_bodies', 'news_posts', 'pages']

const expression = (text: string): string => (/^\w+$/.test(text) ? `r."${text}"` : text)
const shown = (columns: string[] = []): string => `jsonb_build_array(${columns.map(expression).join(', ')})`

/** The function that gives a record's tags, each with a digest of what pages that carry the tag show of the record. */
const tagsOf = ({ facets = {}, lists = {}, slug, table }: Tagged): string => {
  const everyList: Record<string, List> = withSlug.includes(table)
    ? { slug: { values: column('slug') }, ...lists }
    : lists
  const parts = [
    ...Object.entries(facets).map(
      ([facet, columns]) => `select '${slug}:' || r.id || ':${facet}' as tag, ${shown(columns)} as shown`,
    ),
    ...Object.entries(everyList).map(([list, { only = 'true', order, values }]) =>
      values
        ? `select '${slug}:${list}:' || v.value as tag, ${shown(order)} as shown from (${values}) v where ${only}`
        : `select '${slug}:${list}' as tag, ${shown(order)} as shown where ${only}`,
    ),
  ]
  return `
create function portal_tags_of_${table}(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "${table}" r cross join lateral (
    ${parts.join('\n    union all ')}
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;`
}

/**
 * The tags of each public record as they were last told. At the end of each transaction that touches a record they are
 * worked out again, and every tag whose digest came, went or differs is told. Payload deletes and inserts the rows of
 * relations and arrays at each save: only the end of the transaction shows what has really changed.
 *
 * A later migration that changes rows of these tables and then the tables themselves must first say
 * `set constraints all immediate`: PostgreSQL alters no table with triggers still to come.
 */
const tellTags = `
create table "public_tags" ("slug" varchar, "record" int, "tags" jsonb not null, primary key ("slug", "record"));
create function portal_tell_tags() returns trigger language plpgsql as $$
declare
  told_slug text := tg_argv[0];
  record_table text := tg_argv[1];
  id_column text := tg_argv[2];
  changed_record int;
  before jsonb;
  after jsonb;
begin
  for changed_record in
    select distinct (image->>id_column)::int from unnest(array[
      case when tg_op <> 'INSERT' then to_jsonb(old) end,
      case when tg_op <> 'DELETE' then to_jsonb(new) end
    ]) image where image->>id_column is not null
  loop
    begin
      -- the row is locked first: the later of two transactions compares with what the earlier one has told
      insert into public_tags values (told_slug, changed_record, '{}') on conflict do nothing;
      select tags into before from public_tags where slug = told_slug and record = changed_record for update;
      execute format('select %I($1)', 'portal_tags_of_' || record_table) into after using changed_record;
      if after = '{}' then
        delete from public_tags where slug = told_slug and record = changed_record;
      elsif after <> before then
        update public_tags set tags = after where slug = told_slug and record = changed_record;
      end if;
      perform pg_notify('changes', key)
        from jsonb_each_text(before) b full join jsonb_each_text(after) a using (key)
        -- longer names cannot be told, and no page has such a long address
        where a.value is distinct from b.value and octet_length(key) < 8000;
      -- portal_tell_change sees the record's own row only
      if after <> before and tg_table_name <> record_table then
        perform pg_notify('changes', told_slug), pg_notify('changes', told_slug || ':' || changed_record);
      end if;
    exception when others then
      -- Payload answers that a save is done even when its COMMIT fails: rather too many stale pages than a lost save
      raise warning 'The tags of % % could not be told: %', told_slug, changed_record, sqlerrm;
      perform pg_notify('changes', tag)
        from (select distinct jsonb_object_keys(tags) tag from public_tags where slug = told_slug) every;
    end;
  end loop;
  return null;
end $$;`

const trigger = (on: string, idColumn: string, { slug, table }: Tagged): string =>
  `create constraint trigger portal_tell_tags after insert or update or delete on "${on}" deferrable initially deferred for each row execute function portal_tell_tags('${slug}', '${table}', '${idColumn}');`

const tablesOf = (tagged: Tagged): [table: string, idColumn: string][] => [
  [tagged.table, 'id'],
  ...Object.entries(tagged.children ?? {}),
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const statements = [
    tellTags,
    ...collections.map(tagsOf),
    ...collections.flatMap((tagged) => tablesOf(tagged).map(([on, idColumn]) => trigger(on, idColumn, tagged))),
    ...collections.map(
      ({ slug, table }) =>
        `insert into public_tags select '${slug}', id, portal_tags_of_${table}(id) from "${table}" where portal_tags_of_${table}(id) <> '{}';`,
    ),
  ]
  await db.execute(sql.raw(statements.join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const statements = [
    ...collections.flatMap((tagged) => tablesOf(tagged).map(([on]) => `drop trigger portal_tell_tags on "${on}";`)),
    'drop function portal_tell_tags();',
    ...collections.map(({ table }) => `drop function portal_tags_of_${table}(int);`),
    'drop table "public_tags";',
  ]
  await db.execute(sql.raw(statements.join('\n')))
}
