import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const table = `
CREATE TABLE "audit_events" (
	"id" serial PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"what" varchar NOT NULL,
	"user_name" varchar,
	"user_id" numeric,
	"kind" varchar,
	"record_id" numeric,
	"title" varchar,
	"details" varchar
);
CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
CREATE INDEX "kind_recordId_at_idx" ON "audit_events" USING btree ("kind","record_id","at");
CREATE INDEX "userId_at_idx" ON "audit_events" USING btree ("user_id","at");`

/**
 * Events are added, and nothing else: whoever asks, the owner of the table too. "Always" holds also where triggers are
 * switched off for a session. docs/operations.md says how old ones are removed.
 */
const appendOnly = `
create function portal_events_stay() returns trigger language plpgsql as $$
begin
  raise exception 'Events stay as they were noted: audit_events takes no %.', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger portal_events_stay before update or delete or truncate on audit_events
  for each statement execute function portal_events_stay();
alter table audit_events enable always trigger portal_events_stay;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(table))
  await db.execute(sql.raw(appendOnly))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table "audit_events" cascade; drop function portal_events_stay();'))
}
