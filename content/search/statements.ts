import { sql } from '@payloadcms/db-postgres'
import type { KnownWord } from '@/domain/search/correction'
import { end, found } from '@/domain/search/marked'
import type { FoundKind } from '@/domain/search/results'
import type { Term } from '@/domain/search/term'
import { addTag, readOnce } from '@/server/page-cache/cache-tags'
import { rowsOf } from '../stored/sql'

// The statements of the search. What was typed is always a parameter, and never a text of a query language.

/** What is known of a word that was typed. */
export interface WordFacts {
  word: string
  /** such as "the": it is not looked for */
  isStop: boolean
  /** in how many entries it stands, in any of its forms */
  entries: number
  /** in how many entries words stand that begin with it */
  beginning: number
  /** words that are like it, where there is none of it */
  near: KnownWord[]
  /** of a word that stands in documents alone, some of these: which of them are public is not known here */
  documents: number[]
}

/** Most documents of a word. */
const mostNamed = 20

/** What is known of some words, in their order. */
export const factsOfWords = (words: readonly string[], at: Date): Promise<WordFacts[]> =>
  rowsOf<WordFacts>(sql`
    select typed.word,
      stem is null as "isStop",
      case when stem is null then 0 else coalesce(nullif(own.entries, 0), hidden.entries) end::int as "entries",
      coalesce(beginning.entries, 0)::int as "beginning",
      coalesce(near.words, '[]') as "near",
      coalesce(named.documents, '[]') as "documents"
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) with ordinality typed(word, place)
      cross join lateral (select portal_stem(typed.word) as stem) stemmed
      cross join lateral (select coalesce(sum(entries), 0) as entries from search_words where search_words.stem = stemmed.stem) own
      -- numbers, and what has become public since
      cross join lateral (
        select count(*) as entries from search_entries e
        where own.entries = 0 and e.words @@ plainto_tsquery('portal_english', typed.word) and e.kind <> 'documents'
          and e.public_from <= ${at.toISOString()}
      ) hidden
      left join lateral (
        select jsonb_agg(record) as documents from (
          select record from search_entries e
          where own.entries = 0 and hidden.entries = 0 and e.words @@ plainto_tsquery('portal_english', typed.word) and e.kind = 'documents'
          order by record desc limit ${mostNamed}
        ) documents
      ) named on true
      left join lateral (
        select sum(entries) as entries from search_words
        -- letters and digits alone, and a tilde comes after all of them: the index of beginnings is used, for no short word
        where search_words.word ~>=~ case when length(typed.word) > 3 then typed.word end
          and search_words.word ~<~ (typed.word || '~')
      ) beginning on true
      left join lateral (
        select jsonb_agg(jsonb_build_object('word', alike.word, 'entries', alike.entries)) as words from (
          select search_words.word, entries from search_words
          where own.entries = 0 and hidden.entries = 0 and stem is not null and search_words.word % typed.word
          order by similarity(search_words.word, typed.word) desc, entries desc limit 20
        ) alike
      ) near on true
    order by place`)

/** Something that was found, as the database ranks it. */
export interface Row {
  id: number
  kind: FoundKind
  record: number
  part: string
  key: string
  date: string | null
  names: string[]
  score: number
}

interface Found {
  /** of everything but documents: how many there are of each kind */
  counts: Partial<Record<FoundKind, number>>
  /** the best, at most as many as were asked for, and the best documents; a meeting may be there with several parts */
  rows: Row[]
}

/** What the words of a text, a summary, another name and a title count for. */
const weights = [0.12, 0.45, 0.85, 1]

export interface Limits {
  at: Date
  /** only of this kind, besides documents */
  kind: FoundKind | null
  /** most documents */
  documents: number
  /** most of all others */
  most: number
  /** which share of the most that any has the words of a result must tell */
  least: number
}

/** What has most of the words, the best first. A word that is nearly everywhere is looked for in names and summaries alone. */
export const findEntries = async (
  terms: readonly Term[],
  { at, documents, kind, least, most }: Limits,
): Promise<Found> => {
  const all = await entriesInAll()
  const asked = JSON.stringify(
    terms.map(({ alternatives, atPlace, isBeginning, isCommon, weight, word }) => ({
      phrases: alternatives.map((words) => words.join(' ')),
      beginning: isBeginning ? word : null,
      common: isCommon,
      weight,
      centres: atPlace ?? weight,
    })),
  )
  const [answer] = await rowsOf<Found>(sql`
    with term as materialized (
      select place, query, (one->>'weight')::float8 as weight, (one->>'centres')::float8 as centres, (one->>'common')::boolean as common,
        (numnode(query) + 1) / 2 as items
      from jsonb_array_elements(${asked}::jsonb) with ordinality terms(one, place)
        cross join lateral (select portal_search_query(one) as query) asked
    ), hit as materialized (
      select term.place, e.id, e.kind, e.record, ts_rank(array[${sql.raw(weights.join(', '))}]::float4[], e.head, term.query) as rank
      from term join search_entries e on e.words @@ term.query
      where not term.common and e.public_from <= ${at.toISOString()}
      union all
      select term.place, e.id, e.kind, e.record, ts_rank(array[${sql.raw(weights.join(', '))}]::float4[], e.head, term.query)
      from term join search_entries e on e.head @@ term.query
      where term.common and e.public_from <= ${at.toISOString()}
    ), spread as (
      -- documents count for nothing but themselves: most may not be public
      select place, count(*) filter (where kind <> 'documents') as entries from hit group by place
    ), telling as materialized (
      -- a rare word tells more than one that is everywhere
      select place, items, weight, centres, ln(1 + (${all} + 1.0) / (1 + entries)) as rarity from term join spread using (place)
    ), told as (
      select hit.*, items, rarity * case kind when 'cdcs' then centres else weight end as tells from hit join telling using (place)
    ), scored as (
      select id, kind, record, sum(tells) as told,
        sum(tells * greatest(case kind when 'documents' then 0.06 else 0.12 end, least(1.0, rank * items * 1.645))) as fit
      from told group by id, kind, record
    ), good as materialized (
      select id, kind, record, fit * power(share, 2) as score from (
        select scored.*, least(1.0, told / coalesce(top, told)) as share
        from scored cross join (select max(told) filter (where kind <> 'documents') as top from scored) best
      ) shared where share >= ${least}
    ), best as (
      (select id, score from good where kind = 'documents' order by score desc, id limit ${documents})
      union all
      (select id, score from good where kind <> 'documents' and (${kind}::text is null or kind = ${kind}) order by score desc, id limit ${most})
    )
    select
      coalesce((select jsonb_object_agg(kind, count) from (
        select kind, case kind when 'meetings' then count(distinct record) else count(*) end as count
        from good where kind <> 'documents' group by kind) counted), '{}') as counts,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'record', e.record, 'part', e.part, 'key', e.key,
        'date', e.date, 'names', e.names, 'score', best.score)) from best join search_entries e using (id)), '[]') as rows`)
  return answer ?? { counts: {}, rows: [] }
}

/** The texts of a result, with the words that were found marked. */
export interface RowTexts {
  id: number
  title: string
  summary: string
  text: string
  names: string[]
}

const options = `StartSel=${found}, StopSel=${end}`

/**
 * The texts of some results, with marks. Of a long text it is the part around the first of the words.
 * @param roots how words begin that are looked for
 */
export const textsOf = (
  ids: readonly number[],
  terms: readonly Term[],
  roots: readonly string[],
): Promise<RowTexts[]> => {
  const phrases = terms.flatMap(({ alternatives }) => alternatives.map((words) => words.join(' ')))
  const beginnings = terms.filter(({ isBeginning }) => isBeginning).map(({ word }) => word)
  return rowsOf<RowTexts>(sql`
    with asked as materialized (
      select portal_search_words_query(jsonb_build_object(kind, jsonb_build_array(one))) as query
      from (
        select distinct 'phrases' as kind, one from jsonb_array_elements_text(${JSON.stringify(phrases)}::jsonb) one
        union all
        select distinct 'beginnings', one from jsonb_array_elements_text(${JSON.stringify(beginnings)}::jsonb) one
      ) each
    )
    select e.id,
      ts_headline('portal_english', case when e.kind = 'decisions' then concat_ws(': ', nullif(e.title, ''), meeting.title) else e.title end,
        query, ${`${options}, HighlightAll=true`}) as title,
      ts_headline('portal_english', e.summary, query, ${`${options}, HighlightAll=true`}) as summary,
      ts_headline('portal_english', part.words, query, ${`${options}, MaxFragments=1, MaxWords=32, MinWords=16, ShortWord=0`}) as text,
      array(select ts_headline('portal_english', name, query, ${`${options}, HighlightAll=true`}) from unnest(e.other_names) name) as names
    from search_entries e
      left join search_entries meeting
        on e.kind = 'decisions' and meeting.kind = 'meetings' and meeting.record = e.record and meeting.part = ''
      -- the words of a phrase are marked where the phrase stands somewhere: alone they were not looked for
      cross join lateral (
        select coalesce(string_agg('(' || query::text || ')', ' | '), '')::tsquery as query from asked
        where e.words @@ query or meeting.words @@ query
      ) here
      cross join lateral (
        select words, lower(words) as lower from (
          select concat_ws(' ', nullif(e.body, ''), nullif(e.document_text, '')) as words offset 0
        ) stored offset 0
      ) whole
      cross join lateral (
        select coalesce(min(nullif(strpos(whole.lower, root), 0)), 1) as place
        from jsonb_array_elements_text(${JSON.stringify(roots)}::jsonb) root
      ) first
      cross join lateral (
        -- from the beginning of a word on
        select case when place <= 200 then left(whole.words, 1000)
          else regexp_replace(substr(whole.words, place - 160, 1000), '^\\S*\\s', '') end as words
      ) part
    where e.id = any (array(select one::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) one))`)
}

/** Those of some words that there are. */
export const knownAmong = async (words: readonly string[]): Promise<Set<string>> => {
  if (words.length === 0) return new Set()
  const rows = await rowsOf<{ word: string }>(
    sql`select word from search_words where word = any (array(select jsonb_array_elements_text(${JSON.stringify(words)}::jsonb)))`,
  )
  return new Set(rows.map(({ word }) => word))
}

/** How many entries there are, without documents. */
export const entriesInAll = async (): Promise<number> =>
  readOnce('search: entries', async () => {
    addTag('search')
    const [row] = await rowsOf<{ count: number }>(
      sql`select count(*)::int as count from search_entries where kind <> 'documents'`,
    )
    return row?.count ?? 0
  })

/** What some entries are called, by their ids. */
export const titlesOf = async (ids: readonly number[]): Promise<Map<number, string>> => {
  const rows = await rowsOf<{ id: number; title: string }>(
    sql`select id, title from search_entries where id = any (array(select one::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) one))`,
  )
  return new Map(rows.map(({ id, title }) => [id, title]))
}
