import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const ofNetwork = `
    union all select 'cdcs:network:' || v.value as tag, jsonb_build_array(r."name") as shown from (select c."network_id" as value from "cdcs_offerings" c where c._parent_id = r.id) v where true`

/** The functions of 20261125_110000_public_tags whose records have new public fields; before them when not `now`. */
const functions = (now: boolean): string => `
create or replace function portal_tags_of_cdcs(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "cdcs" r cross join lateral (
    select 'cdcs:' || r.id || ':link' as tag, jsonb_build_array(r."name", r."slug") as shown
    union all select 'cdcs:' || r.id || ':listed' as tag, jsonb_build_array(r."name", r."slug", r."kind", r."host_trust_id", r."latitude", r."longitude", r."approximate", r."address_line1", r."address_line2", r."address_town", r."address_postcode", r."status_state", r."status_from", r."status_until", r."status_message", (select jsonb_agg(to_jsonb(c) - 'id' order by c._order) from "cdcs_hours" c where c._parent_id = r.id), (select jsonb_agg(to_jsonb(c) - 'id' order by c._order) from "cdcs_exceptions" c where c._parent_id = r.id)) as shown
    union all select 'cdcs:slug:' || v.value as tag, jsonb_build_array() as shown from (select r."slug" as value) v where true
    union all select 'cdcs:all' as tag, jsonb_build_array(r."name") as shown where true
    union all select 'cdcs:trust:' || v.value as tag, jsonb_build_array(r."name") as shown from (select r."host_trust_id" as value) v where true
    union all select 'cdcs:test:' || v.value as tag, jsonb_build_array(r."name") as shown from (select c."test_id" as value from "cdcs_offerings" c where c._parent_id = r.id) v where true${now ? ofNetwork : ''}
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;

create or replace function portal_tags_of_governance_bodies(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "governance_bodies" r cross join lateral (
    select 'governance-bodies:' || r.id || ':link' as tag, jsonb_build_array(r."name", r."slug") as shown
    union all select 'governance-bodies:' || r.id || ':listed' as tag, jsonb_build_array(r."name", r."slug", r."abbreviation", r."kind",${now ? ' r."own",' : ''} r."summary", r."established", r."dissolved", (select jsonb_agg(to_jsonb(c) - 'id' order by c._order) from "governance_bodies_reporting_lines" c where c._parent_id = r.id)) as shown
    union all select 'governance-bodies:slug:' || v.value as tag, jsonb_build_array() as shown from (select r."slug" as value) v where true
    union all select 'governance-bodies:all' as tag, jsonb_build_array(r."name") as shown where true
    union all select 'governance-bodies:line:' || v.value as tag, jsonb_build_array(r."name") as shown from (select c."to_id" as value from "governance_bodies_reporting_lines" c where c._parent_id = r.id) v where true
    union all select 'governance-bodies:document:' || v.value as tag, jsonb_build_array() as shown from (select r."terms_of_reference_id" as value) v where true
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;

create or replace function portal_tags_of_site_settings(record int) returns jsonb language sql stable as $$
  select coalesce(jsonb_object_agg(tag, md5(shown::text)) filter (where tag is not null), '{}')
  from "site_settings" r cross join lateral (
    select 'site-settings:footer' as tag, jsonb_build_array(r."footer_text", r."licence"${now ? ', r."lists_reviewed", r."lists_review_due"' : ''}) as shown where true
  ) tags
  where r.id = record and portal_is_public(to_jsonb(r))
$$;`

/** The tags as the functions give them now, so that the next change of a record tells only what it changes. */
const toldAgain = Object.entries({
  cdcs: 'cdcs',
  'governance-bodies': 'governance_bodies',
  'site-settings': 'site_settings',
})
  .map(([slug, table]) => `update public_tags set tags = portal_tags_of_${table}(record) where slug = '${slug}';`)
  .join('\n')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(functions(true) + toldAgain))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(functions(false) + toldAgain))
}
