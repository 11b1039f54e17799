import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TYPE "public"."enum_alerts_level" AS ENUM('information', 'warning', 'urgent');
CREATE TYPE "public"."enum_alerts_scope" AS ENUM('site', 'centres');
CREATE TABLE "alerts" (
	"id" serial PRIMARY KEY NOT NULL,
	"level" "enum_alerts_level" DEFAULT 'information' NOT NULL,
	"text" varchar NOT NULL,
	"link_text" varchar,
	"link_url" varchar,
	"scope" "enum_alerts_scope" DEFAULT 'site' NOT NULL,
	"from" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"begun" boolean DEFAULT false,
	"last_edited_by" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

CREATE TABLE "alerts_rels" (
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

ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "alerts_id" integer;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_news_posts_fk" FOREIGN KEY ("news_posts_id") REFERENCES "public"."news_posts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_networks_fk" FOREIGN KEY ("networks_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_cdcs_fk" FOREIGN KEY ("cdcs_id") REFERENCES "public"."cdcs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_tests_fk" FOREIGN KEY ("tests_id") REFERENCES "public"."tests"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_workstreams_fk" FOREIGN KEY ("workstreams_id") REFERENCES "public"."workstreams"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alerts_rels" ADD CONSTRAINT "alerts_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "alerts_updated_at_idx" ON "alerts" USING btree ("updated_at");
CREATE INDEX "alerts_created_at_idx" ON "alerts" USING btree ("created_at");
CREATE INDEX "alerts_deleted_at_idx" ON "alerts" USING btree ("deleted_at");
CREATE INDEX "begun_from_idx" ON "alerts" USING btree ("begun","from");
CREATE INDEX "scope_until_idx" ON "alerts" USING btree ("scope","until");
CREATE INDEX "alerts_rels_order_idx" ON "alerts_rels" USING btree ("order");
CREATE INDEX "alerts_rels_parent_idx" ON "alerts_rels" USING btree ("parent_id");
CREATE INDEX "alerts_rels_path_idx" ON "alerts_rels" USING btree ("path");
CREATE INDEX "alerts_rels_pages_id_idx" ON "alerts_rels" USING btree ("pages_id");
CREATE INDEX "alerts_rels_news_posts_id_idx" ON "alerts_rels" USING btree ("news_posts_id");
CREATE INDEX "alerts_rels_trusts_id_idx" ON "alerts_rels" USING btree ("trusts_id");
CREATE INDEX "alerts_rels_networks_id_idx" ON "alerts_rels" USING btree ("networks_id");
CREATE INDEX "alerts_rels_cdcs_id_idx" ON "alerts_rels" USING btree ("cdcs_id");
CREATE INDEX "alerts_rels_tests_id_idx" ON "alerts_rels" USING btree ("tests_id");
CREATE INDEX "alerts_rels_workstreams_id_idx" ON "alerts_rels" USING btree ("workstreams_id");
CREATE INDEX "alerts_rels_governance_bodies_id_idx" ON "alerts_rels" USING btree ("governance_bodies_id");
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_alerts_fk" FOREIGN KEY ("alerts_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "payload_locked_documents_rels_alerts_id_idx" ON "payload_locked_documents_rels" USING btree ("alerts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TABLE "alerts" CASCADE;
DROP TABLE "alerts_rels" CASCADE;
ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_alerts_fk";

DROP INDEX "payload_locked_documents_rels_alerts_id_idx";
ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "alerts_id";
DROP TYPE "public"."enum_alerts_level";
DROP TYPE "public"."enum_alerts_scope";`)
}
