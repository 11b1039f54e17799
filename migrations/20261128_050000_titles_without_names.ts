import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

// The title of an appointment held the name of a person, who may have been taken off the site since.

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE "appointments" SET "title" = concat_ws(', ', coalesce(s."label", 'Seat'), b."name")
    FROM "appointments" a
      LEFT JOIN "seats" s ON s."id" = a."seat_id"
      LEFT JOIN "governance_bodies" b ON b."id" = s."body_id"
    WHERE a."id" = "appointments"."id";
    UPDATE "_appointments_v" SET "version_title" = concat_ws(', ', coalesce(s."label", 'Seat'), b."name")
    FROM "_appointments_v" a
      LEFT JOIN "seats" s ON s."id" = a."version_seat_id"
      LEFT JOIN "governance_bodies" b ON b."id" = s."body_id"
    WHERE a."id" = "_appointments_v"."id";`)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  // what the titles were is not known any more, nor needed
}
