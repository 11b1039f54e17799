import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Mails that are not sent yet (publishing/mail/outbox.ts). `message` is what the mail library takes, as JSON;
 * a row is deleted as soon as its mail is sent or given up.
 */
const outgoingMail = `
create table "outgoing_mail" (
  "id" bigint generated always as identity primary key,
  "message" jsonb not null,
  "tries" integer not null default 0,
  "due_at" timestamptz not null default now(),
  "expires_at" timestamptz not null
);
create index "outgoing_mail_due_at_idx" on "outgoing_mail" ("due_at");`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(outgoingMail))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop table "outgoing_mail";'))
}
