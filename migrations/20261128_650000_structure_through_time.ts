import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "governance_bodies_earlier_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"abbreviation" varchar,
  	"renamed" varchar
  );
  
  CREATE TABLE "governance_bodies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"governance_bodies_id" integer
  );
  
  CREATE TABLE "_governance_bodies_v_version_earlier_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"abbreviation" varchar,
  	"renamed" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_bodies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"governance_bodies_id" integer
  );
  
  CREATE TABLE "seats_later_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"how_many" numeric
  );
  
  CREATE TABLE "_seats_v_version_later_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"how_many" numeric,
  	"_uuid" varchar
  );
  
  ALTER TABLE "governance_bodies" ADD COLUMN "shares_name" boolean DEFAULT false;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_shares_name" boolean DEFAULT false;
  ALTER TABLE "appointments" ADD COLUMN "term" numeric;
  ALTER TABLE "appointments" ADD COLUMN "term_months" numeric;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_term" numeric;
  ALTER TABLE "_appointments_v" ADD COLUMN "version_term_months" numeric;
  ALTER TABLE "people" ADD COLUMN "shares_name" boolean DEFAULT false;
  ALTER TABLE "_people_v" ADD COLUMN "version_shares_name" boolean DEFAULT false;
  ALTER TABLE "governance_bodies_earlier_names" ADD CONSTRAINT "governance_bodies_earlier_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_bodies_rels" ADD CONSTRAINT "governance_bodies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_bodies_rels" ADD CONSTRAINT "governance_bodies_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_version_earlier_names" ADD CONSTRAINT "_governance_bodies_v_version_earlier_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_rels" ADD CONSTRAINT "_governance_bodies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_governance_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_rels" ADD CONSTRAINT "_governance_bodies_v_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "seats_later_numbers" ADD CONSTRAINT "seats_later_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_seats_v_version_later_numbers" ADD CONSTRAINT "_seats_v_version_later_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_seats_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "governance_bodies_earlier_names_order_idx" ON "governance_bodies_earlier_names" USING btree ("_order");
  CREATE INDEX "governance_bodies_earlier_names_parent_id_idx" ON "governance_bodies_earlier_names" USING btree ("_parent_id");
  CREATE INDEX "governance_bodies_rels_order_idx" ON "governance_bodies_rels" USING btree ("order");
  CREATE INDEX "governance_bodies_rels_parent_idx" ON "governance_bodies_rels" USING btree ("parent_id");
  CREATE INDEX "governance_bodies_rels_path_idx" ON "governance_bodies_rels" USING btree ("path");
  CREATE INDEX "governance_bodies_rels_governance_bodies_id_idx" ON "governance_bodies_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "_governance_bodies_v_version_earlier_names_order_idx" ON "_governance_bodies_v_version_earlier_names" USING btree ("_order");
  CREATE INDEX "_governance_bodies_v_version_earlier_names_parent_id_idx" ON "_governance_bodies_v_version_earlier_names" USING btree ("_parent_id");
  CREATE INDEX "_governance_bodies_v_rels_order_idx" ON "_governance_bodies_v_rels" USING btree ("order");
  CREATE INDEX "_governance_bodies_v_rels_parent_idx" ON "_governance_bodies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_governance_bodies_v_rels_path_idx" ON "_governance_bodies_v_rels" USING btree ("path");
  CREATE INDEX "_governance_bodies_v_rels_governance_bodies_id_idx" ON "_governance_bodies_v_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "seats_later_numbers_order_idx" ON "seats_later_numbers" USING btree ("_order");
  CREATE INDEX "seats_later_numbers_parent_id_idx" ON "seats_later_numbers" USING btree ("_parent_id");
  CREATE INDEX "_seats_v_version_later_numbers_order_idx" ON "_seats_v_version_later_numbers" USING btree ("_order");
  CREATE INDEX "_seats_v_version_later_numbers_parent_id_idx" ON "_seats_v_version_later_numbers" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "governance_bodies_earlier_names" CASCADE;
  DROP TABLE "governance_bodies_rels" CASCADE;
  DROP TABLE "_governance_bodies_v_version_earlier_names" CASCADE;
  DROP TABLE "_governance_bodies_v_rels" CASCADE;
  DROP TABLE "seats_later_numbers" CASCADE;
  DROP TABLE "_seats_v_version_later_numbers" CASCADE;
  ALTER TABLE "governance_bodies" DROP COLUMN "shares_name";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_shares_name";
  ALTER TABLE "appointments" DROP COLUMN "term";
  ALTER TABLE "appointments" DROP COLUMN "term_months";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_term";
  ALTER TABLE "_appointments_v" DROP COLUMN "version_term_months";
  ALTER TABLE "people" DROP COLUMN "shares_name";
  ALTER TABLE "_people_v" DROP COLUMN "version_shares_name";`)
}
