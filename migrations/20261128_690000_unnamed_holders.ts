import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A holder whose name is not published has none in the record either. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    update appointments set person_id = null where holder = 'not-published';
    update _appointments_v set version_person_id = null where version_holder = 'not-published';
  `)
}

/** Nobody knows any more who they were. */
export async function down(_: MigrateDownArgs): Promise<void> {
  await Promise.resolve()
}
