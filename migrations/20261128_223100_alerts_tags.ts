import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * As 20261125_110000_public_tags: the lists that an alert is in carry all that is shown of it. One that has not begun is in
 * none, so that a planned alert makes no page stale.
 */
const tags = `
create function portal_tags_of_alerts(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "alerts" r
  cross join lateral (
    select jsonb_build_array(r."level", r."text", r."link_text", r."link_url", r."from", r."until",
      (select jsonb_agg(to_jsonb(c) - 'id') from "alerts_rels" c where c.parent_id = r.id and c.path = 'link.to')) as shown
  ) everything
  cross join lateral (
    select 'alerts:site' as tag where r."scope" = 'site'
    union all select 'alerts:centre:' || c."cdcs_id" from "alerts_rels" c where r."scope" = 'centres' and c.parent_id = r.id and c.path = 'centres'
  ) tags
  where r.id = record and r."begun" and portal_is_public(to_jsonb(r))
$$;
create trigger portal_tell_change after insert or update or delete on "alerts"
  for each row execute function portal_tell_change('alerts');
create constraint trigger portal_tell_tags after insert or update or delete on "alerts" deferrable initially deferred
  for each row execute function portal_tell_tags('alerts', 'alerts', 'id');
create constraint trigger portal_tell_tags after insert or update or delete on "alerts_rels" deferrable initially deferred
  for each row execute function portal_tell_tags('alerts', 'alerts', 'parent_id');
insert into public_tags select 'alerts', id, portal_tags_of_alerts(id) from "alerts" where portal_tags_of_alerts(id) <> '{}';`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(tags))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      [
        'drop trigger portal_tell_tags on "alerts_rels";',
        'drop trigger portal_tell_tags on "alerts";',
        'drop trigger portal_tell_change on "alerts";',
        'drop function portal_tags_of_alerts(int);',
        `delete from public_tags where slug = 'alerts';`,
      ].join('\n'),
    ),
  )
}
