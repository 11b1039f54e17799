import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const model = `
CREATE TABLE "corrections" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" varchar NOT NULL,
	"record_id" numeric NOT NULL,
	"title" varchar NOT NULL,
	"on" varchar NOT NULL,
	"what" varchar NOT NULL,
	"earlier" jsonb
);

CREATE TABLE "corrections_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"documents_id" integer
);

ALTER TABLE "news_posts" ADD COLUMN "withdrawn_keep" boolean;
ALTER TABLE "_news_posts_v" ADD COLUMN "version_withdrawn_keep" boolean;
ALTER TABLE "pages" ADD COLUMN "withdrawn_on" varchar;
ALTER TABLE "pages" ADD COLUMN "withdrawn_why" varchar;
ALTER TABLE "pages" ADD COLUMN "withdrawn_keep" boolean;
ALTER TABLE "_pages_v" ADD COLUMN "version_withdrawn_on" varchar;
ALTER TABLE "_pages_v" ADD COLUMN "version_withdrawn_why" varchar;
ALTER TABLE "_pages_v" ADD COLUMN "version_withdrawn_keep" boolean;
ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "corrections_rels" ADD CONSTRAINT "corrections_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "kind_recordId_idx" ON "corrections" USING btree ("kind","record_id");
CREATE INDEX "corrections_rels_order_idx" ON "corrections_rels" USING btree ("order");
CREATE INDEX "corrections_rels_parent_idx" ON "corrections_rels" USING btree ("parent_id");
CREATE INDEX "corrections_rels_path_idx" ON "corrections_rels" USING btree ("path");
CREATE INDEX "corrections_rels_media_id_idx" ON "corrections_rels" USING btree ("media_id");
CREATE INDEX "corrections_rels_documents_id_idx" ON "corrections_rels" USING btree ("documents_id");
CREATE INDEX "pages_withdrawn_withdrawn_on_idx" ON "pages" USING btree ("withdrawn_on");
CREATE INDEX "_pages_v_version_withdrawn_version_withdrawn_on_idx" ON "_pages_v" USING btree ("version_withdrawn_on");`

const modelBefore = `
DROP TABLE "corrections" CASCADE;
DROP TABLE "corrections_rels" CASCADE;
DROP INDEX "pages_withdrawn_withdrawn_on_idx";
DROP INDEX "_pages_v_version_withdrawn_version_withdrawn_on_idx";
ALTER TABLE "news_posts" DROP COLUMN "withdrawn_keep";
ALTER TABLE "_news_posts_v" DROP COLUMN "version_withdrawn_keep";
ALTER TABLE "pages" DROP COLUMN "withdrawn_on";
ALTER TABLE "pages" DROP COLUMN "withdrawn_why";
ALTER TABLE "pages" DROP COLUMN "withdrawn_keep";
ALTER TABLE "_pages_v" DROP COLUMN "version_withdrawn_on";
ALTER TABLE "_pages_v" DROP COLUMN "version_withdrawn_why";
ALTER TABLE "_pages_v" DROP COLUMN "version_withdrawn_keep";`

/** A published correction stays: whoever asks, the owner of the table too. What it shows of files stays with it. */
const appendOnly = `
create function portal_corrections_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A published correction stays as it is: % takes no %.', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger portal_corrections_stay before update or delete or truncate on corrections
  for each statement execute function portal_corrections_stay();
-- for each row: whenever a file is deleted, PostgreSQL asks for its rows here, of which there are none
create trigger portal_corrections_stay before update or delete on corrections_rels
  for each row execute function portal_corrections_stay();
alter table corrections enable always trigger portal_corrections_stay;
alter table corrections_rels enable always trigger portal_corrections_stay;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw([model, appendOnly].join('\n')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw([modelBefore, 'drop function portal_corrections_stay();'].join('\n')))
}
