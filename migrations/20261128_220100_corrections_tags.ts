import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** As 20261125_110000_public_tags, for the lists of what was corrected and of the files that an earlier text shows. */
const correctionTags = `
create function portal_tags_of_corrections(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "corrections" r cross join lateral (
    select 'corrections:about:' || r."kind" || ':' || r."record_id" as tag, jsonb_build_array(r."on") as shown
    union all select 'corrections:picture:' || c."media_id", jsonb_build_array() from "corrections_rels" c where c.parent_id = r.id and c."media_id" is not null
    union all select 'corrections:document:' || c."documents_id", jsonb_build_array() from "corrections_rels" c where c.parent_id = r.id and c."documents_id" is not null
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;
create trigger portal_tell_change after insert or update or delete on "corrections"
  for each row execute function portal_tell_change('corrections');
create constraint trigger portal_tell_tags after insert or update or delete on "corrections" deferrable initially deferred
  for each row execute function portal_tell_tags('corrections', 'corrections', 'id');
create constraint trigger portal_tell_tags after insert or update or delete on "corrections_rels" deferrable initially deferred
  for each row execute function portal_tell_tags('corrections', 'corrections', 'parent_id');`

const topics = ['trusts', 'networks', 'cdcs', 'workstreams', 'tests', 'governance_bodies']
  .map((table) => `('${table.replace('_', '-')}:' || c."${table}_id")`)
  .join(', ')

/**
 * The functions of 20261125_110000_public_tags and 20261125_100000_removals whose records have new public fields: pages are
 * withdrawn as news is, and what is withdrawn may stay with a note. Before them when not `now`.
 */
const functions = (now: boolean): string => `
create or replace function portal_is_shown(stored jsonb) returns boolean language sql immutable as $$
  select portal_is_public(stored) and (coalesce(stored->>'withdrawn_on', '') = ''${now ? " or coalesce(stored->>'withdrawn_keep', '') = 'true'" : ''})
$$;

create or replace function portal_tags_of_news_posts(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "news_posts" r cross join lateral (
    select 'news-posts:' || r.id || ':link' as tag, jsonb_build_array(r."title", r."slug") as shown
    union all select 'news-posts:' || r.id || ':listed' as tag, jsonb_build_array(r."title", r."slug", r."summary", r."published_on", r."withdrawn_on", r."withdrawn_why"${now ? ', r."withdrawn_keep"' : ''}) as shown
    union all select 'news-posts:slug:' || v.value as tag, jsonb_build_array() as shown from (select r."slug" as value) v where true
    union all select 'news-posts:all' as tag, jsonb_build_array(r."published_on", r."withdrawn_on") as shown where true
    union all select 'news-posts:about:' || v.value as tag, jsonb_build_array(r."published_on", r."withdrawn_on") as shown from (select topic as value from news_posts_rels c, unnest(array[${topics}]) topic where c.parent_id = r.id and c.path = 'topics') v where true
    union all select 'news-posts:picture:' || v.value as tag, jsonb_build_array(r."withdrawn_on"${now ? ', r."withdrawn_keep"' : ''}) as shown from (select r."image_id" as value) v where true
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;

create or replace function portal_tags_of_pages(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "pages" r cross join lateral (
    select 'pages:' || r.id || ':link' as tag, jsonb_build_array(r."title", r."slug") as shown
    union all select 'pages:' || r.id || ':listed' as tag, jsonb_build_array(r."title", r."slug", r."summary"${now ? ', r."withdrawn_on", r."withdrawn_why", r."withdrawn_keep"' : ''}) as shown
    union all select 'pages:' || r.id || ':crumb' as tag, jsonb_build_array(r."title", r."slug", r."parent_id") as shown
    union all select 'pages:' || r.id || ':menu' as tag, jsonb_build_array(r."title", r."slug", r."menu") as shown
    union all select 'pages:slug:' || v.value as tag, jsonb_build_array() as shown from (select r."slug" as value) v where true
    union all select 'pages:inMenu' as tag, jsonb_build_array(r."menu", r."menu_order", r."title") as shown where r.menu is not null${now ? ` and coalesce(r."withdrawn_on", '') = ''` : ''}
    union all select 'pages:parent:' || v.value as tag, jsonb_build_array(r."menu_order", r."title"${now ? ', r."withdrawn_on"' : ''}) as shown from (select r."parent_id" as value) v where true
    union all select 'pages:picture:' || v.value as tag, jsonb_build_array(${now ? 'r."withdrawn_on", r."withdrawn_keep"' : ''}) as shown from (select c."image_id" as value from "pages_blocks_picture" c where c._parent_id = r.id) v where true
    union all select 'pages:document:' || v.value as tag, jsonb_build_array(${now ? 'r."withdrawn_on", r."withdrawn_keep"' : ''}) as shown from (select c."documents_id" as value from "pages_rels" c where c.parent_id = r.id and c.path like 'layout.%.documents') v where true
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;`

/** The tags as the functions give them now, so that the next change of a record tells only what it changes. */
const toldAgain = ['news-posts', 'pages']
  .map(
    (slug) =>
      `update public_tags set tags = portal_tags_of_${slug.replace('-', '_')}(record) where slug = '${slug}';`,
  )
  .join('\n')

const toldFirst = `insert into public_tags select 'corrections', id, portal_tags_of_corrections(id) from "corrections" where portal_tags_of_corrections(id) <> '{}';`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([correctionTags, functions(true), toldAgain, toldFirst].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      [
        functions(false),
        toldAgain,
        'drop trigger portal_tell_tags on "corrections_rels";',
        'drop trigger portal_tell_tags on "corrections";',
        'drop trigger portal_tell_change on "corrections";',
        'drop function portal_tags_of_corrections(int);',
        `delete from public_tags where slug = 'corrections';`,
      ].join('\n'),
    ),
  )
}
