import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "governance_bodies_earlier_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"document_id" integer,
  	"agreed" varchar
  );
  
  CREATE TABLE "_governance_bodies_v_version_earlier_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer,
  	"agreed" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "governance_bodies" ADD COLUMN "terms_agreed" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_terms_agreed" varchar;
  ALTER TABLE "governance_bodies_earlier_terms" ADD CONSTRAINT "governance_bodies_earlier_terms_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_bodies_earlier_terms" ADD CONSTRAINT "governance_bodies_earlier_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_version_earlier_terms" ADD CONSTRAINT "_governance_bodies_v_version_earlier_terms_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_bodies_v_version_earlier_terms" ADD CONSTRAINT "_governance_bodies_v_version_earlier_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_bodies_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "governance_bodies_earlier_terms_order_idx" ON "governance_bodies_earlier_terms" USING btree ("_order");
  CREATE INDEX "governance_bodies_earlier_terms_parent_id_idx" ON "governance_bodies_earlier_terms" USING btree ("_parent_id");
  CREATE INDEX "governance_bodies_earlier_terms_document_idx" ON "governance_bodies_earlier_terms" USING btree ("document_id");
  CREATE INDEX "_governance_bodies_v_version_earlier_terms_order_idx" ON "_governance_bodies_v_version_earlier_terms" USING btree ("_order");
  CREATE INDEX "_governance_bodies_v_version_earlier_terms_parent_id_idx" ON "_governance_bodies_v_version_earlier_terms" USING btree ("_parent_id");
  CREATE INDEX "_governance_bodies_v_version_earlier_terms_document_idx" ON "_governance_bodies_v_version_earlier_terms" USING btree ("document_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "governance_bodies_earlier_terms" CASCADE;
  DROP TABLE "_governance_bodies_v_version_earlier_terms" CASCADE;
  ALTER TABLE "governance_bodies" DROP COLUMN "terms_agreed";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_terms_agreed";`)
}
