import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who has changed a text since it was public last, by "kind:number"; publishing/workflow/review/edits.ts. */
const edits = `
create table unpublished_edits (
  "of" varchar not null,
  user_id integer not null,
  at timestamptz not null default now(),
  primary key ("of", user_id)
);`

const kinds = ['pages', 'news-posts', 'trusts', 'networks', 'cdcs', 'tests', 'workstreams', 'governance-bodies', 'meetings']

/**
 * Drafts that are there already: whoever is known to have saved one of their versions since the last publication.
 * @param of the key of a version `v`, and `same` whether a version `p` is of the same record or global
 */
const knownEdits = (versions: string, of: string, same: string): string => `
insert into unpublished_edits ("of", user_id, at)
select ${of}, substring(v.version_last_edited_by from '\\(user (\\d+)\\)$')::int, max(v.updated_at)
  from ${versions} v
 where v.version__status = 'draft' and v.version_last_edited_by ~ '\\(user \\d{1,9}\\)$' and ${of} is not null
   and v.updated_at > coalesce(
     (select max(p.updated_at) from ${versions} p where p.version__status = 'published' and ${same}), '-infinity')
 group by 1, 2;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reviews_what" AS ENUM('asked', 'returned', 'approved', 'comment', 'answer');
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"of" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"record_id" numeric,
  	"title" varchar,
  	"what" "enum_reviews_what" NOT NULL,
  	"is_open" boolean DEFAULT false,
  	"text" varchar,
  	"by" numeric NOT NULL,
  	"by_name" varchar NOT NULL,
  	"to" numeric,
  	"path" varchar,
  	"label" varchar,
  	"about" numeric,
  	"approval" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "site_settings" ADD COLUMN "content_by_two" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "governance_by_two" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "at_once_by_two" boolean DEFAULT false;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_content_by_two" boolean DEFAULT true;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_governance_by_two" boolean DEFAULT true;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_at_once_by_two" boolean DEFAULT false;
  CREATE INDEX "reviews_to_idx" ON "reviews" USING btree ("to");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "of_isOpen_idx" ON "reviews" USING btree ("of","is_open");
  CREATE INDEX "what_isOpen_kind_idx" ON "reviews" USING btree ("what","is_open","kind");`)
  await db.execute(sql.raw(edits))
  for (const kind of kinds)
    await db.execute(
      sql.raw(
        knownEdits(`_${kind.replaceAll('-', '_')}_v`, `'${kind}:' || v.parent_id`, 'p.parent_id = v.parent_id'),
      ),
    )
  await db.execute(sql.raw(knownEdits('_home_v', "'home'", 'true')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "unpublished_edits";
  DROP TABLE "reviews" CASCADE;
  ALTER TABLE "site_settings" DROP COLUMN "content_by_two";
  ALTER TABLE "site_settings" DROP COLUMN "governance_by_two";
  ALTER TABLE "site_settings" DROP COLUMN "at_once_by_two";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_content_by_two";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_governance_by_two";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_at_once_by_two";
  DROP TYPE "public"."enum_reviews_what";`)
}
