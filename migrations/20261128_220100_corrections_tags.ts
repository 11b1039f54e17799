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

/** What is withdrawn may stay with a note: then it is shown. */
const isShown = (more: string): string => `
create or replace function portal_is_shown(stored jsonb) returns boolean language sql immutable as $$
  select portal_is_public(stored) and (coalesce(stored->>'withdrawn_on', '') = ''${more})
$$;`

/** Changes a function as it is by now: other migrations may have changed it too. */
const replaced = (table: string, changes: readonly (readonly [from: string, to: string])[]): string => `
do $change$ begin
  execute ${changes.reduce(
    (text, [from, to]) => `replace(${text}, $from$${from}$from$, $to$${to}$to$)`,
    `pg_get_functiondef('portal_tags_of_${table}(int)'::regprocedure)`,
  )};
end $change$;`

/** Pages are withdrawn as news is, and what is withdrawn may stay with a note. */
const changes: Record<string, readonly (readonly [from: string, to: string])[]> = {
  news_posts: [
    ['r."withdrawn_why")', 'r."withdrawn_why", r."withdrawn_keep")'],
    [
      `jsonb_build_array(r."withdrawn_on") as shown from (select r."image_id"`,
      `jsonb_build_array(r."withdrawn_on", r."withdrawn_keep") as shown from (select r."image_id"`,
    ],
  ],
  pages: [
    [
      `:listed' as tag, jsonb_build_array(r."title", r."slug", r."summary")`,
      `:listed' as tag, jsonb_build_array(r."title", r."slug", r."summary", r."withdrawn_on", r."withdrawn_why", r."withdrawn_keep")`,
    ],
    ['where r.menu is not null', `where coalesce(r."withdrawn_on", '') = '' and r.menu is not null`],
    [
      `jsonb_build_array(r."menu_order", r."title") as shown from (select r."parent_id"`,
      `jsonb_build_array(r."menu_order", r."title", r."withdrawn_on") as shown from (select r."parent_id"`,
    ],
    [
      'jsonb_build_array() as shown from (select c."image_id"',
      'jsonb_build_array(r."withdrawn_on", r."withdrawn_keep") as shown from (select c."image_id"',
    ],
    [
      'jsonb_build_array() as shown from (select c."documents_id"',
      'jsonb_build_array(r."withdrawn_on", r."withdrawn_keep") as shown from (select c."documents_id"',
    ],
  ],
}

const forth = [
  isShown(" or coalesce(stored->>'withdrawn_keep', '') = 'true'"),
  ...Object.entries(changes).map(([table, steps]) => replaced(table, steps)),
]
const back = [
  isShown(''),
  ...Object.entries(changes).map(([table, steps]) => replaced(table, steps.map(([from, to]) => [to, from] as const))),
]

/** The tags as the functions give them now, so that the next change of a record tells only what it changes. */
const toldAgain = ['news-posts', 'pages']
  .map(
    (slug) =>
      `update public_tags set tags = portal_tags_of_${slug.replace('-', '_')}(record) where slug = '${slug}';`,
  )
  .join('\n')

const toldFirst = `insert into public_tags select 'corrections', id, portal_tags_of_corrections(id) from "corrections" where portal_tags_of_corrections(id) <> '{}';`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([correctionTags, ...forth, toldAgain, toldFirst].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      [
        ...back,
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
