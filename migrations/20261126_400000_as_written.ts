import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A text as people type it when they look for it (fields/text-search.ts): small letters without accents, straight
 * apostrophes and quotation marks, short dashes, no invisible characters. It needs no extension.
 */
const asWritten = String.raw`
create function as_written(written text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(replace(
    translate(
      regexp_replace(
        normalize(lower(written), NFKD),
        U&'[\0300-\036f\00ad\200b-\200f\202a-\202e\2060-\2064\feff]', '', 'g'),
      U&'\0142\00f8\0111\0127\0131\2018\2019\02bc\00b4\0060\2032\201c\201d\2010\2011\2012\2013\2014\2212',
      'lodhi''''''''''''""------'),
    U&'\00df', 'ss'), U&'\00e6', 'ae'), U&'\0153', 'oe')
$$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(asWritten))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop function as_written(text);'))
}
