import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Changes the function as it is by now: other migrations may have changed it too. */
const replaced = (from: string, to: string): string => `
do $change$ begin
  execute replace(pg_get_functiondef('portal_tags_of_meetings(int)'::regprocedure), $from$${from}$from$, $to$${to}$to$);
end $change$;
update public_tags set tags = portal_tags_of_meetings(record) where slug = 'meetings';`

const ofPapers = `select c."document_id" as value from "meetings_papers" c where c._parent_id = r.id`

/** Items have papers too, and minutes are apart. */
const everyDocument = `${ofPapers}
      union select p."document_id" from "meetings_agenda" i join "meetings_agenda_papers" p on p._parent_id = i.id where i._parent_id = r.id
      union select r."minutes_document_id"`

const children = ['meetings_agenda']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const triggers = children.map(
    (table) => `
create constraint trigger portal_tell_tags after insert or update or delete on "${table}" deferrable initially deferred
  for each row execute function portal_tell_tags('meetings', 'meetings', '_parent_id');`,
  )
  await db.execute(sql.raw(replaced(ofPapers, everyDocument) + triggers.join('')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const drops = children.map((table) => `drop trigger portal_tell_tags on "${table}";`)
  await db.execute(sql.raw(drops.join('\n') + replaced(everyDocument, ofPapers)))
}
