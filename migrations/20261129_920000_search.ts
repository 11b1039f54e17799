import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// The index of the site's search: what can be found, as text, and the words that there are. The next migration fills it.

/** English stems, accents forgiven. Both extensions are trusted: who may create in the database may have them. */
const configuration = `
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create text search configuration portal_english (copy = english);
alter text search configuration portal_english
  alter mapping for hword, hword_part, word with unaccent, english_stem;`

/**
 * Words to compare, as \`comparable\` of domain/text/as-written.ts makes them of what was typed: lower case, without accents,
 * apostrophes and signs. And the text of what an editor of rich text has stored.
 */
const texts = `
create function portal_plain(written text) returns text language sql stable as $$
  select trim(regexp_replace(
    replace(translate(lower(unaccent(normalize(coalesce(written, ''), nfkc))), '''’‘ʼ\`´', ''), '&', ' and '),
    '[^a-z0-9]+', ' ', 'g'))
$$;

create function portal_text_of(node jsonb) returns text language plpgsql immutable as $$
declare
  child jsonb;
  words text := '';
begin
  if node ? 'root' then return trim(portal_text_of(node->'root')); end if;
  if node->>'type' in ('linebreak', 'tab') then return ' '; end if;
  if node ? 'text' then return coalesce(node->>'text', ''); end if;
  if jsonb_typeof(node->'children') = 'array' then
    for child in select jsonb_array_elements(node->'children') loop
      words := words || portal_text_of(child);
    end loop;
  end if;
  -- a paragraph ends; a link goes on
  return words || case when node->>'type' in ('link', 'autolink') then '' else e'\\n' end;
end $$;`

/**
 * One row for each thing that can be found; a record may have several parts. \`record\` 0 is a page of the site that is no
 * record, and \`part\` its address. What is derived is made by a trigger, so that no row can be without it.
 */
const entries = `
create table "search_entries" (
  "id" int generated always as identity primary key,
  "kind" text not null,
  "record" int not null,
  "part" text not null default '',
  "key" text not null,
  "title" text not null,
  "other_names" text[] not null default '{}',
  "summary" text not null default '',
  "body" text not null default '',
  "document_text" text not null default '',
  "date" text,
  "public_from" timestamptz not null default '-infinity',
  "names" text[] not null,
  "head" tsvector not null,
  "words" tsvector not null,
  "vocabulary" text[] not null,
  unique ("kind", "record", "part")
);
-- ranking reads the head of every row that matches: it stays in the row, the long columns leave it
alter table "search_entries" alter column "head" set storage main;
create index "search_entries_words_idx" on "search_entries" using gin ("words");
create index "search_entries_head_idx" on "search_entries" using gin ("head");
create index "search_entries_names_idx" on "search_entries" using gin ("names");
create index "search_entries_coming_idx" on "search_entries" ("public_from") where "public_from" > '-infinity';
create table "search_words" ("word" text primary key, "stem" text, "entries" int not null);
create index "search_words_stem_idx" on "search_words" ("stem");
create index "search_words_begin_idx" on "search_words" ("word" text_pattern_ops);
create index "search_words_like_idx" on "search_words" using gin ("word" gin_trgm_ops);

create function portal_stem(word text) returns text language sql stable as $$
  select (tsvector_to_array(to_tsvector('portal_english', word)))[1]
$$;
create function portal_derive_search() returns trigger language plpgsql as $$
declare
  title text := portal_plain(new.title);
  others text := portal_plain(array_to_string(new.other_names, ' | '));
  summary text := portal_plain(new.summary);
  body text := portal_plain(new.body);
begin
  new.names := array(select distinct name from unnest(title || array(select portal_plain(one) from unnest(new.other_names) one)) name where name <> '');
  new.head := setweight(to_tsvector('portal_english', title), 'A')
    || setweight(to_tsvector('portal_english', others), 'B')
    || setweight(to_tsvector('portal_english', summary), 'C');
  new.words := new.head
    || setweight(to_tsvector('portal_english', body || ' ' || portal_plain(new.document_text)), 'D');
  -- what is not public, or may not be, lends its words to no correction
  new.vocabulary := case when new.public_from > '-infinity' or new.kind = 'documents' then '{}' else array(
    select distinct word from unnest(string_to_array(concat_ws(' ', title, others, summary, body), ' ')) word
    where length(word) between 3 and 40 and word !~ '^[0-9]+$' order by word)
  end;
  return new;
end $$;
create trigger portal_derive_search before insert or update on "search_entries"
  for each row execute function portal_derive_search();

create function portal_count_search_words() returns trigger language plpgsql as $$
declare
  before text[] := case when tg_op <> 'INSERT' then old.vocabulary else '{}' end;
  after text[] := case when tg_op <> 'DELETE' then new.vocabulary else '{}' end;
begin
  if before = after or current_setting('portal.counts_later', true) = 'yes' then return null; end if;
  insert into search_words select word, portal_stem(word), 1 from unnest(after) word where word <> all (before)
    on conflict (word) do update set entries = search_words.entries + 1;
  update search_words set entries = entries - 1 where word = any (before) and word <> all (after);
  delete from search_words where word = any (before) and entries = 0;
  return null;
end $$;
create trigger portal_count_search_words after insert or update or delete on "search_entries"
  for each row execute function portal_count_search_words();`

/**
 * Writes what can be found of a record as it is now, and tells the tag \`search\` where that has changed. One transaction after
 * the other: the counts of words are rows that all of them change.
 */
const write = `
create function portal_write_search(of_kind text, of_table text, of_record int) returns void language plpgsql as $$
declare
  one record;
  parts text[] := '{}';
  is_changed boolean := false;
begin
  perform pg_advisory_xact_lock(733101830);
  for one in execute format('select * from %I($1)', 'portal_search_of_' || of_table) using of_record loop
    parts := parts || one.part;
    if exists (
      select from search_entries e where kind = of_kind and record = of_record and part = one.part
        and (e.key, e.title, e.other_names, e.summary, e.body, e.document_text, e.date, e.public_from)
          is not distinct from (one.key, one.title, one.other_names, one.summary, one.body, one.document_text, one.date, one.public_from)
    ) then continue; end if;
    is_changed := true;
    insert into search_entries (kind, record, part, key, title, other_names, summary, body, document_text, date, public_from)
      values (of_kind, of_record, one.part, one.key, one.title, one.other_names, one.summary, one.body, one.document_text, one.date, one.public_from)
      on conflict (kind, record, part) do update set key = excluded.key, title = excluded.title,
        other_names = excluded.other_names, summary = excluded.summary, body = excluded.body,
        document_text = excluded.document_text, date = excluded.date, public_from = excluded.public_from;
  end loop;
  delete from search_entries where kind = of_kind and record = of_record and part <> all (parts);
  if is_changed or found then perform pg_notify('changes', 'search'); end if;
end $$;`

/** What is looked for, from plain words: never a text of the query language. Words to begin with are letters and digits alone. */
const queries = `
create function portal_search_words_query(asked jsonb) returns tsquery language plpgsql stable
  set client_min_messages = warning as $$ -- a word that is not looked for gives a notice
declare
  one text;
  wanted tsquery;
begin
  for one in select jsonb_array_elements_text(coalesce(asked->'phrases', '[]')) loop
    wanted := coalesce(wanted || phraseto_tsquery('portal_english', portal_plain(one)), phraseto_tsquery('portal_english', portal_plain(one)));
  end loop;
  for one in select jsonb_array_elements_text(coalesce(asked->'beginnings', '[]')) loop
    one := replace(portal_plain(one), ' ', '');
    if one <> '' then wanted := coalesce(wanted || to_tsquery('portal_english', one || ':*'), to_tsquery('portal_english', one || ':*')); end if;
  end loop;
  return wanted;
end $$;
create function portal_search_query(term jsonb) returns tsquery language sql stable as $$
  select portal_search_words_query(jsonb_build_object('phrases', term->'phrases',
    'beginnings', case when term->>'beginning' is null then '[]' else jsonb_build_array(term->'beginning') end))
$$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([configuration, texts, entries, write, queries].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const functions = [
    ...['portal_search_query(jsonb)', 'portal_search_words_query(jsonb)'],
    ...['portal_write_search(text, text, int)', 'portal_count_search_words()', 'portal_derive_search()'],
    ...['portal_stem(text)', 'portal_text_of(jsonb)', 'portal_plain(text)'],
  ]
  await db.execute(
    sql.raw(
      [
        'drop table "search_entries", "search_words";',
        ...functions.map((name) => `drop function ${name};`),
        // the extensions stay: others may use them
        'drop text search configuration portal_english;',
      ].join('\n'),
    ),
  )
}
