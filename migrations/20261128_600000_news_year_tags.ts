import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The list of a year: like all news, a post joins it by its date and leaves it when it is withdrawn. */
const ofYear = `select 'news-posts:year:' || v.value as tag, jsonb_build_array(r."published_on", r."withdrawn_on") as shown from (select left(r."published_on", 4) as value) v where true
    union all `
const before = `select 'news-posts:about:'`

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute replace(pg_get_functiondef('portal_tags_of_news_posts(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
update public_tags set tags = portal_tags_of_news_posts(record) where slug = 'news-posts';`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(replaced(before, ofYear + before)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(replaced(ofYear + before, before)))
}
