import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bundles_items_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_bundles_state" AS ENUM('preparing', 'approved', 'scheduled', 'published', 'failed');
  CREATE TABLE "bundles_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"action" "enum_bundles_items_action" DEFAULT 'publish' NOT NULL,
  	"home" boolean DEFAULT false
  );
  
  CREATE TABLE "bundles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"day" varchar,
  	"time" varchar,
  	"state" "enum_bundles_state" DEFAULT 'preparing' NOT NULL,
  	"due_at" timestamp(3) with time zone,
  	"approval" jsonb,
  	"approved_by_id" integer,
  	"approved_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"last_edited_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "bundles_rels" (
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
  	"governance_bodies_id" integer,
  	"meetings_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "bundles_id" integer;
  ALTER TABLE "bundles_items" ADD CONSTRAINT "bundles_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."bundles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles" ADD CONSTRAINT "bundles_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bundles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bundles_rels" ADD CONSTRAINT "bundles_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "bundles_items_order_idx" ON "bundles_items" USING btree ("_order");
  CREATE INDEX "bundles_items_parent_id_idx" ON "bundles_items" USING btree ("_parent_id");
  CREATE INDEX "bundles_approved_by_idx" ON "bundles" USING btree ("approved_by_id");
  CREATE INDEX "bundles_updated_at_idx" ON "bundles" USING btree ("updated_at");
  CREATE INDEX "bundles_created_at_idx" ON "bundles" USING btree ("created_at");
  CREATE INDEX "bundles_deleted_at_idx" ON "bundles" USING btree ("deleted_at");
  CREATE INDEX "state_dueAt_idx" ON "bundles" USING btree ("state","due_at");
  CREATE INDEX "bundles_rels_order_idx" ON "bundles_rels" USING btree ("order");
  CREATE INDEX "bundles_rels_parent_idx" ON "bundles_rels" USING btree ("parent_id");
  CREATE INDEX "bundles_rels_path_idx" ON "bundles_rels" USING btree ("path");
  CREATE INDEX "bundles_rels_pages_id_idx" ON "bundles_rels" USING btree ("pages_id");
  CREATE INDEX "bundles_rels_news_posts_id_idx" ON "bundles_rels" USING btree ("news_posts_id");
  CREATE INDEX "bundles_rels_trusts_id_idx" ON "bundles_rels" USING btree ("trusts_id");
  CREATE INDEX "bundles_rels_networks_id_idx" ON "bundles_rels" USING btree ("networks_id");
  CREATE INDEX "bundles_rels_cdcs_id_idx" ON "bundles_rels" USING btree ("cdcs_id");
  CREATE INDEX "bundles_rels_tests_id_idx" ON "bundles_rels" USING btree ("tests_id");
  CREATE INDEX "bundles_rels_workstreams_id_idx" ON "bundles_rels" USING btree ("workstreams_id");
  CREATE INDEX "bundles_rels_governance_bodies_id_idx" ON "bundles_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "bundles_rels_meetings_id_idx" ON "bundles_rels" USING btree ("meetings_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bundles_fk" FOREIGN KEY ("bundles_id") REFERENCES "public"."bundles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_bundles_id_idx" ON "payload_locked_documents_rels" USING btree ("bundles_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bundles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bundles_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "bundles_items" CASCADE;
  DROP TABLE "bundles" CASCADE;
  DROP TABLE "bundles_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_bundles_fk";
  
  DROP INDEX "payload_locked_documents_rels_bundles_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "bundles_id";
  DROP TYPE "public"."enum_bundles_items_action";
  DROP TYPE "public"."enum_bundles_state";`)
}
