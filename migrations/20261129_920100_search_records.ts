import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How a type of record is found, as SQL over the record \`r\`. */
interface Searched {
  kind: string
  table: string
  /** tables with a part of the record, each with what gives the record's id of the row \`c\` */
  children?: Record<string, string>
  key?: string
  title?: string
  names?: string[]
  /** queries for further names, one column */
  moreNames?: string[]
  summary?: string
  body?: string[]
  date?: string
  only?: string
}

const texts = (table: string, path: string): string =>
  `select c.text from "${table}" c where c.parent_id = r.id and c.path = '${path}'`
const inRows = (table: string, words: string): string =>
  `(select string_agg(concat_ws(e'\\n', ${words}), e'\\n' order by c._order) from "${table}" c where c._parent_id = r.id)`
const rich = (column: string): string => `portal_text_of(r."${column}")`
/** Months and years as people write them, of a date that may be known only so far. */
const inWords = (column: string): string =>
  `case length(${column}) when 10 then to_char(${column}::date, 'FMDD FMMonth YYYY') when 7 then to_char((${column} || '-01')::date, 'FMMonth YYYY') else ${column} end`

const blocks: Record<string, string> = {
  pages_blocks_text: 'portal_text_of(c.text)',
  pages_blocks_callout: 'c.heading, c.text',
  pages_blocks_details: 'c.heading, portal_text_of(c.text)',
  pages_blocks_picture: 'c.caption',
  pages_blocks_downloads: 'c.heading',
}
const figures = `(select string_agg(concat_ws(' ', f.figure, f.label), e'\\n' order by c._order, f._order)
  from pages_blocks_figures c join pages_blocks_figures_figures f on f._parent_id = c.id where c._parent_id = r.id)`
const notWithdrawn = `coalesce(r.withdrawn_on, '') = ''`
const ownId = (column = '_parent_id'): string => `(image->>'${column}')::int`

/** What holds no words of a person: neither holders of seats, nor who attended, leads or declares. */
const types: Searched[] = [
  {
    kind: 'pages',
    table: 'pages',
    children: {
      ...Object.fromEntries(Object.keys(blocks).map((table) => [table, ownId()])),
      pages_blocks_figures: ownId(),
      pages_blocks_figures_figures: `(select c._parent_id from pages_blocks_figures c where c.id = image->>'_parent_id')`,
    },
    title: 'title',
    body: [...Object.entries(blocks).map(([table, words]) => inRows(table, words)), figures],
    only: notWithdrawn,
  },
  {
    kind: 'news-posts',
    table: 'news_posts',
    children: { news_posts_change_notes: ownId() },
    title: 'title',
    body: [rich('body'), inRows('news_posts_change_notes', 'c.note'), inWords('r.published_on')],
    date: 'r.published_on',
    only: notWithdrawn,
  },
  {
    kind: 'trusts',
    table: 'trusts',
    children: { trusts_texts: ownId('parent_id') },
    names: ['r.short_name', 'r.ods_code'],
    body: [rich('body'), `(select string_agg(served.text, e'\\n') from (${texts('trusts_texts', 'areasServed')} order by c."order") served)`],
  },
  {
    kind: 'networks',
    table: 'networks',
    children: { networks_achievements: ownId() },
    body: [rich('body'), 'r.shared_goal', inRows('networks_achievements', 'c.figure, c.text')],
  },
  {
    kind: 'cdcs',
    table: 'cdcs',
    body: [
      `concat_ws(e'\\n', r.address_line1, r.address_line2, r.address_town, r.address_postcode)`,
      rich('body'),
      ...['parking', 'blue_badge', 'step_free', 'bus', 'drop_off', 'toilets', 'changing_place', 'hearing_loop'].map(
        (way) => `r.getting_there_${way}_text`,
      ),
      ...['interpreters', 'quiet_space', 'communication'].map((way) => `r.getting_there_${way}_text`),
    ],
  },
  {
    kind: 'tests',
    table: 'tests',
    children: { tests_texts: ownId('parent_id') },
    moreNames: [`${texts('tests_texts', 'alsoKnownAs')} order by c."order"`],
    body: ['what_it_is', 'how_to_prepare', 'what_happens', 'getting_results'].map(rich).concat('r.how_long'),
  },
  {
    kind: 'workstreams',
    table: 'workstreams',
    children: { workstreams_projects: ownId() },
    body: [rich('body'), inRows('workstreams_projects', 'c.title, c.text')],
  },
  {
    kind: 'governance-bodies',
    table: 'governance_bodies',
    children: { governance_bodies_earlier_names: ownId() },
    names: ['r.abbreviation'],
    moreNames: [
      `select unnest(array[c.name, c.abbreviation]) from governance_bodies_earlier_names c where c._parent_id = r.id order by 1`,
    ],
    body: [rich('remit'), 'r.meets'],
  },
]

const columns = `returns table (part text, key text, title text, other_names text[], summary text, body text,
  document_text text, date text, public_from timestamptz) language sql stable`

const functionOf = (type: Searched): string => {
  const { body = [], date = 'null', key = 'r.slug', moreNames = [], names = [], only = 'true', summary = 'r.summary', table, title = 'name' } = type
  const others = [`array[${names.join(', ')}]::text[]`, ...moreNames.map((query) => `array(${query})::text[]`)]
  return `
create function portal_search_of_${table}(record int) ${columns} as $$
  select '', ${key}, coalesce(r.${title}, ''), array_remove(array_remove(${others.join(' || ')}, null), ''), coalesce(${summary}, ''),
    concat_ws(e'\\n', ${body.join(',\n      ')}), '', ${date}, '-infinity'::timestamptz
  from "${table}" r where r.id = record and portal_is_public(to_jsonb(r)) and ${only}
$$;`
}

/**
 * A meeting has parts, as some of it is public later: papers from a moment on, items when their embargo ends. Private items, and
 * embargoed ones of which nobody knows until when, are not in it but for their title for the public. Each decision is found
 * by itself. Nothing of it is found while the body of the meeting is not public.
 */
const meetings = `
create function portal_papers_of(papers jsonb) returns text language sql stable as $$
  select string_agg(concat_ws(e'\\n', one->>'title', portal_text_of(one->'text')), e'\\n' order by (one->>'_order')::int)
  from jsonb_array_elements(papers) one
$$;
create function portal_names(names text[]) returns text language sql immutable as $$
  select concat_ws(' and ', nullif(array_to_string(names[:cardinality(names) - 1], ', '), ''), names[cardinality(names)])
$$;
create function portal_search_of_meetings(record int) ${columns} as $$
  with meeting as (
    -- the stored title may name bodies that are not public
    select r.*, portal_names(b.name || array(
        select also.name from meetings_rels c join governance_bodies also on also.id = c.governance_bodies_id
        where c.parent_id = r.id and c.path = 'alsoOf' and portal_is_public(to_jsonb(also)) order by c."order"
      )) || coalesce(', ' || to_char(r.starts_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'), '') as called,
      b.abbreviation as body_abbreviation,
      to_char(r.starts_at at time zone 'Europe/London', 'YYYY-MM-DD') as day
    from meetings r join governance_bodies b on b.id = r.body_id and portal_is_public(to_jsonb(b))
    where r.id = record and portal_is_public(to_jsonb(r))
  ), item as (
    select i.*, row_number() over (order by i._order) as number,
      (select portal_papers_of(jsonb_agg(to_jsonb(p))) from meetings_agenda_papers p where p._parent_id = i.id) as papers,
      case when coalesce(i.read_by, 'public') = 'public' then '-infinity'
        when i.read_by = 'embargoed' and i.embargoed_until is not null then i.embargoed_until end as opens
    from meetings_agenda i where i._parent_id = record
  ), part as (
    select '' as part, m.called as title, array_remove(array[m.body_abbreviation], null)::text[] as names,
      concat_ws(', ', to_char(m.starts_at at time zone 'Europe/London', 'FMDay FMDD FMMonth YYYY'), m.where) as summary,
      concat_ws(e'\\n', 'Meeting',
        (select 'Agenda' || e'\\n' || string_agg(case when opens = '-infinity' then title else public_title end, e'\\n' order by number) from item),
        -- of minutes that are to follow pages say nothing
        case when m.minutes_document_id is not null or portal_text_of(m.minutes_text) ~ '\\S'
          then concat_ws(e'\\n', 'Minutes', m.minutes_title, portal_text_of(m.minutes_text)) end) as body,
      '-infinity'::timestamptz as public_from
    from meeting m
    union all
    select 'papers', m.called, '{}', '', concat_ws(e'\\n', 'Papers', items.words, (select portal_papers_of(jsonb_agg(to_jsonb(p))) from meetings_papers p where p._parent_id = m.id)),
      coalesce(m.papers_from, '-infinity')
    from meeting m, lateral (select string_agg(papers, e'\\n' order by number) as words from item where opens = '-infinity') items
    where items.words is not null or exists (select from meetings_papers p where p._parent_id = m.id)
    union all
    select 'item ' || number, m.called, '{}', '', coalesce(item.title, ''), opens
    from meeting m, item where opens > '-infinity'
    union all
    select 'papers of item ' || number, m.called, '{}', '', papers, greatest(opens, m.papers_from)
    from meeting m, item where opens > '-infinity' and papers is not null
  )
  select part.part, record::text, part.title, part.names, part.summary, part.body, '', m.day, part.public_from
  from part, meeting m
$$;
create function portal_search_of_decisions(record int) ${columns} as $$
  select d._order::text, r.id::text, coalesce(d.reference, ''), '{}'::text[], coalesce(d.text, ''), '', '',
    to_char(r.starts_at at time zone 'Europe/London', 'YYYY-MM-DD'), '-infinity'::timestamptz
  from meetings r join meetings_decisions d on d._parent_id = r.id
    join governance_bodies b on b.id = r.body_id and portal_is_public(to_jsonb(b))
  where r.id = record and portal_is_public(to_jsonb(r))
$$;`

/** Documents are public only while something shows them: that is asked for those that are found (content/files/public-files.ts). */
const documents = `
create table "document_texts" (
  "document" int primary key references "documents" ("id") on delete cascade,
  "text" text,
  "read_at" timestamptz not null default now()
);
create function portal_search_of_documents(record int) ${columns} as $$
  select '', r.filename, coalesce(r.title, ''), '{}'::text[], '', '', coalesce(t.text, ''), null::text, '-infinity'::timestamptz
  from documents r left join document_texts t on t.document = r.id
  where r.id = record and portal_is_public(to_jsonb(r)) and r.filename is not null
$$;`

/**
 * Works out again, at the end of each transaction, what can be found of the records that it touched; see \`portal_tell_tags\`.
 * A body that becomes public, or is called otherwise, takes its meetings along.
 */
const tell = `
create function portal_search_records(told_kind text, record_table text, changed_record int) returns void language plpgsql as $$
begin
  perform portal_write_search(told_kind, record_table, changed_record);
  if told_kind = 'meetings' then perform portal_write_search('decisions', 'decisions', changed_record); end if;
exception when others then
  -- a save must not be lost for it (see portal_tell_tags); what cannot be read is rather not found than found wrongly
  raise warning 'What can be found of % % could not be worked out: %', told_kind, changed_record, sqlerrm;
  begin
    delete from search_entries where kind in (told_kind, case told_kind when 'meetings' then 'decisions' end) and record = changed_record;
  exception when others then
    raise warning 'What could be found of % % stays: %', told_kind, changed_record, sqlerrm;
  end;
  perform pg_notify('changes', 'search');
end $$;
create function portal_tell_search() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  image jsonb;
  id int;
  ids int[] := '{}';
begin
  foreach image in array array[before, after] loop
    execute 'select ' || tg_argv[2] || ' from (select $1::jsonb as image) one' into id using image;
    if id is not null and id <> all (ids) then ids := ids || id; end if;
  end loop;
  foreach id in array ids loop
    perform portal_search_records(tg_argv[0], tg_argv[1], id);
  end loop;
  if tg_table_name = 'governance_bodies' and (
    portal_is_public(before) is distinct from portal_is_public(after)
    or (before->'name', before->'abbreviation') is distinct from (after->'name', after->'abbreviation')
  ) then
    perform portal_search_records('meetings', 'meetings', m.id) from meetings m where m.body_id = any (ids)
      or m.id in (select c.parent_id from meetings_rels c where c.path = 'alsoOf' and c.governance_bodies_id = any (ids));
  end if;
  return null;
end $$;`

const withParts: Searched[] = [
  ...types,
  {
    kind: 'meetings',
    table: 'meetings',
    children: {
      meetings_agenda: ownId(),
      meetings_rels: ownId('parent_id'),
      meetings_papers: ownId(),
      meetings_decisions: ownId(),
      meetings_agenda_papers: `(select c._parent_id from meetings_agenda c where c.id = image->>'_parent_id')`,
    },
  },
  { kind: 'documents', table: 'documents', children: { document_texts: ownId('document') } },
]

const tables = withParts.flatMap((type): [Searched, string, string][] =>
  Object.entries({ [type.table]: ownId('id'), ...type.children }).map(([on, id]) => [type, on, id]),
)

const trigger = ([{ kind, table }, on, id]: [Searched, string, string]): string =>
  `create constraint trigger portal_tell_search after insert or update or delete on "${on}" deferrable initially deferred
  for each row execute function portal_tell_search('${kind}', '${table}', '${id.replaceAll("'", "''")}');`

const sources = [...withParts.map(({ kind, table }) => [kind, table, table]), ['decisions', 'decisions', 'meetings']]

/** The whole index anew, from the records; pages of the site that are none stay. */
const rebuild = `
create function portal_rebuild_search() returns int language plpgsql as $$
begin
  perform pg_advisory_xact_lock(733101830);
  perform set_config('portal.counts_later', 'yes', true);
  delete from search_entries where record <> 0;
  ${sources
    .map(
      ([kind, of, table]) => `insert into search_entries (kind, record, part, key, title, other_names, summary, body, document_text, date, public_from)
    select '${kind}', r.id, s.part, s.key, s.title, s.other_names, s.summary, s.body, s.document_text, s.date, s.public_from
    from "${table}" r cross join lateral portal_search_of_${of}(r.id) s;`,
    )
    .join('\n  ')}
  delete from search_words;
  insert into search_words select word, portal_stem(word), count(*) from search_entries, unnest(vocabulary) word group by word;
  perform set_config('portal.counts_later', '', true);
  perform pg_notify('changes', 'search');
  return (select count(*) from search_entries);
end $$;
select portal_rebuild_search();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw([...types.map(functionOf), meetings, documents, tell, ...tables.map(trigger), rebuild].join('\n')),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      [
        ...tables.map(([, on]) => `drop trigger portal_tell_search on "${on}";`),
        ...['portal_rebuild_search()', 'portal_tell_search()', 'portal_search_records(text, text, int)'].map(
          (name) => `drop function ${name};`,
        ),
        ...sources.map(([, of]) => `drop function portal_search_of_${of}(int);`),
        'drop function portal_names(text[]);',
        'drop function portal_papers_of(jsonb);',
        'drop table "document_texts";',
        'delete from search_entries; delete from search_words;',
      ].join('\n'),
    ),
  )
}
