import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Old addresses are stored in one form. Where two rules would become one, both stay as they are. */
const oneForm = (column: string): string => `lower(regexp_replace(${column}, '/+$', ''))`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
      update "redirects" r set "from" = ${oneForm('r."from"')}
      where r."from" <> ${oneForm('r."from"')} and not exists (
        select 1 from "redirects" o where o.id <> r.id and ${oneForm('o."from"')} = ${oneForm('r."from"')}
      )`),
  )
}

/** Rules work in this form, too. */
export async function down(_: MigrateDownArgs): Promise<void> {
  await Promise.resolve()
}
