import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Seats that are there are called by their label and the body too. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "seats" ADD COLUMN "title" varchar;
  ALTER TABLE "_seats_v" ADD COLUMN "version_title" varchar;
  update "seats" s set "title" = concat_ws(', ', coalesce(nullif(s."label", ''), 'Seat'), (select b."name" from "governance_bodies" b where b."id" = s."body_id"));
  update "_seats_v" s set "version_title" = concat_ws(', ', coalesce(nullif(s."version_label", ''), 'Seat'), (select b."name" from "governance_bodies" b where b."id" = s."version_body_id"));
  set constraints all immediate;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "seats" DROP COLUMN "title";
  ALTER TABLE "_seats_v" DROP COLUMN "version_title";`)
}
