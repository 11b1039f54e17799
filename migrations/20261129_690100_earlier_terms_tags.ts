import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const present = `select r."terms_of_reference_id" as value`
const all = `${present} union select c."document_id" from "governance_bodies_earlier_terms" c where c._parent_id = r.id`

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute replace(pg_get_functiondef('portal_tags_of_governance_bodies(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
update public_tags set tags = portal_tags_of_governance_bodies(record) where slug = 'governance-bodies';`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`${replaced(present, all)}
create constraint trigger portal_tell_tags after insert or update or delete on "governance_bodies_earlier_terms" deferrable initially deferred
  for each row execute function portal_tell_tags('governance-bodies', 'governance_bodies', '_parent_id');`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`drop trigger portal_tell_tags on "governance_bodies_earlier_terms";${replaced(all, present)}`),
  )
}
