import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// A database may have the index as it was first made, which lent words of documents that are not public to corrections, and named
// minutes that are to follow. Both functions are as search and search_records make them now.

const columns = `returns table (part text, key text, title text, other_names text[], summary text, body text,
  document_text text, date text, public_from timestamptz) language sql stable`

const derive = `
create or replace function portal_derive_search() returns trigger language plpgsql as $$
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
end $$;`

const meetings = `
create or replace function portal_search_of_meetings(record int) ${columns} as $$
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
$$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([derive, meetings, 'select portal_rebuild_search();'].join('\n')))
}

// the functions are as the migrations before make them
export async function down(_: MigrateDownArgs): Promise<void> {}
