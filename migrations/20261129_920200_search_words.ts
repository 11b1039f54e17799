import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_synonyms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"typed" varchar NOT NULL,
  	"meaning" varchar NOT NULL,
  	"starting_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "search_pins" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"typed" varchar NOT NULL,
  	"url" varchar,
  	"title" varchar,
  	"text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "search_pins_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" integer,
  	"news_posts_id" integer,
  	"trusts_id" integer,
  	"networks_id" integer,
  	"cdcs_id" integer,
  	"tests_id" integer,
  	"workstreams_id" integer,
  	"governance_bodies_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_synonyms_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_pins_id" integer;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_pins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_pins_rels" ADD CONSTRAINT "search_pins_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "search_synonyms_starting_key_idx" ON "search_synonyms" USING btree ("starting_key");
  CREATE INDEX "search_synonyms_updated_at_idx" ON "search_synonyms" USING btree ("updated_at");
  CREATE INDEX "search_synonyms_created_at_idx" ON "search_synonyms" USING btree ("created_at");
  CREATE INDEX "search_synonyms_deleted_at_idx" ON "search_synonyms" USING btree ("deleted_at");
  CREATE INDEX "search_pins_updated_at_idx" ON "search_pins" USING btree ("updated_at");
  CREATE INDEX "search_pins_created_at_idx" ON "search_pins" USING btree ("created_at");
  CREATE INDEX "search_pins_deleted_at_idx" ON "search_pins" USING btree ("deleted_at");
  CREATE INDEX "search_pins_rels_order_idx" ON "search_pins_rels" USING btree ("order");
  CREATE INDEX "search_pins_rels_parent_idx" ON "search_pins_rels" USING btree ("parent_id");
  CREATE INDEX "search_pins_rels_path_idx" ON "search_pins_rels" USING btree ("path");
  CREATE INDEX "search_pins_rels_pages_id_idx" ON "search_pins_rels" USING btree ("pages_id");
  CREATE INDEX "search_pins_rels_news_posts_id_idx" ON "search_pins_rels" USING btree ("news_posts_id");
  CREATE INDEX "search_pins_rels_trusts_id_idx" ON "search_pins_rels" USING btree ("trusts_id");
  CREATE INDEX "search_pins_rels_networks_id_idx" ON "search_pins_rels" USING btree ("networks_id");
  CREATE INDEX "search_pins_rels_cdcs_id_idx" ON "search_pins_rels" USING btree ("cdcs_id");
  CREATE INDEX "search_pins_rels_tests_id_idx" ON "search_pins_rels" USING btree ("tests_id");
  CREATE INDEX "search_pins_rels_workstreams_id_idx" ON "search_pins_rels" USING btree ("workstreams_id");
  CREATE INDEX "search_pins_rels_governance_bodies_id_idx" ON "search_pins_rels" USING btree ("governance_bodies_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_synonyms_fk" FOREIGN KEY ("search_synonyms_id") REFERENCES "public"."search_synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_pins_fk" FOREIGN KEY ("search_pins_id") REFERENCES "public"."search_pins"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_search_synonyms_id_idx" ON "payload_locked_documents_rels" USING btree ("search_synonyms_id");
  CREATE INDEX "payload_locked_documents_rels_search_pins_id_idx" ON "payload_locked_documents_rels" USING btree ("search_pins_id");
  create trigger portal_tell_change after insert or update or delete on "search_synonyms"
    for each row execute function portal_tell_change('search-synonyms');
  create trigger portal_tell_change after insert or update or delete on "search_pins"
    for each row execute function portal_tell_change('search-pins');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_synonyms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_pins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_pins_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_synonyms" CASCADE;
  DROP TABLE "search_pins" CASCADE;
  DROP TABLE "search_pins_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_synonyms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_search_pins_fk";
  
  DROP INDEX "payload_locked_documents_rels_search_synonyms_id_idx";
  DROP INDEX "payload_locked_documents_rels_search_pins_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_synonyms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_pins_id";`)
}
