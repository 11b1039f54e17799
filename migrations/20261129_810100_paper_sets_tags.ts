import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** As 20261125_110000_public_tags: the page of a meeting shows whether its papers are there as one file, and how large that is. */
const tags = `
create function portal_tags_of_paper_sets(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg('paper-sets:meeting:' || r."meeting", md5(jsonb_build_array(r."filename", r."filesize", r."pages")::text)), '{}')
  from "paper_sets" r where r.id = record
$$;
create trigger portal_tell_change after insert or update or delete on "paper_sets"
  for each row execute function portal_tell_change('paper-sets');
create constraint trigger portal_tell_tags after insert or update or delete on "paper_sets" deferrable initially deferred
  for each row execute function portal_tell_tags('paper-sets', 'paper_sets', 'id');`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(tags))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      [
        'drop trigger portal_tell_tags on "paper_sets";',
        'drop trigger portal_tell_change on "paper_sets";',
        'drop function portal_tags_of_paper_sets(int);',
        `delete from public_tags where slug = 'paper-sets';`,
      ].join('\n'),
    ),
  )
}
