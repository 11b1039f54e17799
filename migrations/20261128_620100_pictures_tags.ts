import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a card shows of a post: as lists do, and its picture. */
const card = `select 'news-posts:' || r.id || ':card' as tag, jsonb_build_array(r."title", r."slug", r."summary", r."published_on", r."withdrawn_on", r."withdrawn_why", r."withdrawn_keep", r."image_id") as shown
    union all `
const before = `select 'news-posts:about:'`

const sizes = 'r.sizes_small_filename, r.sizes_medium_filename'
const withCrops = `${sizes}, r.sizes_card_filename, r.sizes_share_filename`

/** Changes a function as it is by now: other migrations may have changed it too. */
const replaced = (slug: string, from: string, to: string): string => {
  const table = slug.replace('-', '_')
  const name = `portal_tags_of_${table}`
  return `
do $change$ begin
  execute replace(pg_get_functiondef('${name}(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
insert into public_tags select '${slug}', id, ${name}(id) from "${table}" where ${name}(id) <> '{}' on conflict do nothing;
update public_tags set tags = ${name}(record) where slug = '${slug}';`
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced('news-posts', before, card + before) + replaced('media', sizes, withCrops)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(replaced('news-posts', card + before, before) + replaced('media', withCrops, sizes)))
}
