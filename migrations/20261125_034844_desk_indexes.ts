import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "news_posts_next_review_due_idx" ON "news_posts" USING btree ("next_review_due");
  CREATE INDEX "news_posts_needs_confirmation_idx" ON "news_posts" USING btree ("needs_confirmation");
  CREATE INDEX "_news_posts_v_version_version_next_review_due_idx" ON "_news_posts_v" USING btree ("version_next_review_due");
  CREATE INDEX "_news_posts_v_version_version_needs_confirmation_idx" ON "_news_posts_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "pages_next_review_due_idx" ON "pages" USING btree ("next_review_due");
  CREATE INDEX "pages_needs_confirmation_idx" ON "pages" USING btree ("needs_confirmation");
  CREATE INDEX "_pages_v_version_version_next_review_due_idx" ON "_pages_v" USING btree ("version_next_review_due");
  CREATE INDEX "_pages_v_version_version_needs_confirmation_idx" ON "_pages_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "cdcs_next_review_due_idx" ON "cdcs" USING btree ("next_review_due");
  CREATE INDEX "cdcs_needs_confirmation_idx" ON "cdcs" USING btree ("needs_confirmation");
  CREATE INDEX "_cdcs_v_version_version_next_review_due_idx" ON "_cdcs_v" USING btree ("version_next_review_due");
  CREATE INDEX "_cdcs_v_version_version_needs_confirmation_idx" ON "_cdcs_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "tests_next_review_due_idx" ON "tests" USING btree ("next_review_due");
  CREATE INDEX "tests_needs_confirmation_idx" ON "tests" USING btree ("needs_confirmation");
  CREATE INDEX "_tests_v_version_version_next_review_due_idx" ON "_tests_v" USING btree ("version_next_review_due");
  CREATE INDEX "_tests_v_version_version_needs_confirmation_idx" ON "_tests_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "trusts_next_review_due_idx" ON "trusts" USING btree ("next_review_due");
  CREATE INDEX "trusts_needs_confirmation_idx" ON "trusts" USING btree ("needs_confirmation");
  CREATE INDEX "_trusts_v_version_version_next_review_due_idx" ON "_trusts_v" USING btree ("version_next_review_due");
  CREATE INDEX "_trusts_v_version_version_needs_confirmation_idx" ON "_trusts_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "networks_next_review_due_idx" ON "networks" USING btree ("next_review_due");
  CREATE INDEX "networks_needs_confirmation_idx" ON "networks" USING btree ("needs_confirmation");
  CREATE INDEX "_networks_v_version_version_next_review_due_idx" ON "_networks_v" USING btree ("version_next_review_due");
  CREATE INDEX "_networks_v_version_version_needs_confirmation_idx" ON "_networks_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "workstreams_next_review_due_idx" ON "workstreams" USING btree ("next_review_due");
  CREATE INDEX "workstreams_needs_confirmation_idx" ON "workstreams" USING btree ("needs_confirmation");
  CREATE INDEX "_workstreams_v_version_version_next_review_due_idx" ON "_workstreams_v" USING btree ("version_next_review_due");
  CREATE INDEX "_workstreams_v_version_version_needs_confirmation_idx" ON "_workstreams_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "governance_bodies_next_review_due_idx" ON "governance_bodies" USING btree ("next_review_due");
  CREATE INDEX "governance_bodies_needs_confirmation_idx" ON "governance_bodies" USING btree ("needs_confirmation");
  CREATE INDEX "_governance_bodies_v_version_version_next_review_due_idx" ON "_governance_bodies_v" USING btree ("version_next_review_due");
  CREATE INDEX "_governance_bodies_v_version_version_needs_confirmation_idx" ON "_governance_bodies_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "seats_next_review_due_idx" ON "seats" USING btree ("next_review_due");
  CREATE INDEX "seats_needs_confirmation_idx" ON "seats" USING btree ("needs_confirmation");
  CREATE INDEX "_seats_v_version_version_next_review_due_idx" ON "_seats_v" USING btree ("version_next_review_due");
  CREATE INDEX "_seats_v_version_version_needs_confirmation_idx" ON "_seats_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "appointments_next_review_due_idx" ON "appointments" USING btree ("next_review_due");
  CREATE INDEX "appointments_needs_confirmation_idx" ON "appointments" USING btree ("needs_confirmation");
  CREATE INDEX "_appointments_v_version_version_next_review_due_idx" ON "_appointments_v" USING btree ("version_next_review_due");
  CREATE INDEX "_appointments_v_version_version_needs_confirmation_idx" ON "_appointments_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "people_next_review_due_idx" ON "people" USING btree ("next_review_due");
  CREATE INDEX "people_needs_confirmation_idx" ON "people" USING btree ("needs_confirmation");
  CREATE INDEX "_people_v_version_version_next_review_due_idx" ON "_people_v" USING btree ("version_next_review_due");
  CREATE INDEX "_people_v_version_version_needs_confirmation_idx" ON "_people_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "organisations_next_review_due_idx" ON "organisations" USING btree ("next_review_due");
  CREATE INDEX "organisations_needs_confirmation_idx" ON "organisations" USING btree ("needs_confirmation");
  CREATE INDEX "_organisations_v_version_version_next_review_due_idx" ON "_organisations_v" USING btree ("version_next_review_due");
  CREATE INDEX "_organisations_v_version_version_needs_confirmation_idx" ON "_organisations_v" USING btree ("version_needs_confirmation");
  CREATE INDEX "meetings_next_review_due_idx" ON "meetings" USING btree ("next_review_due");
  CREATE INDEX "meetings_needs_confirmation_idx" ON "meetings" USING btree ("needs_confirmation");
  CREATE INDEX "_meetings_v_version_version_next_review_due_idx" ON "_meetings_v" USING btree ("version_next_review_due");
  CREATE INDEX "_meetings_v_version_version_needs_confirmation_idx" ON "_meetings_v" USING btree ("version_needs_confirmation");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "news_posts_next_review_due_idx";
  DROP INDEX "news_posts_needs_confirmation_idx";
  DROP INDEX "_news_posts_v_version_version_next_review_due_idx";
  DROP INDEX "_news_posts_v_version_version_needs_confirmation_idx";
  DROP INDEX "pages_next_review_due_idx";
  DROP INDEX "pages_needs_confirmation_idx";
  DROP INDEX "_pages_v_version_version_next_review_due_idx";
  DROP INDEX "_pages_v_version_version_needs_confirmation_idx";
  DROP INDEX "cdcs_next_review_due_idx";
  DROP INDEX "cdcs_needs_confirmation_idx";
  DROP INDEX "_cdcs_v_version_version_next_review_due_idx";
  DROP INDEX "_cdcs_v_version_version_needs_confirmation_idx";
  DROP INDEX "tests_next_review_due_idx";
  DROP INDEX "tests_needs_confirmation_idx";
  DROP INDEX "_tests_v_version_version_next_review_due_idx";
  DROP INDEX "_tests_v_version_version_needs_confirmation_idx";
  DROP INDEX "trusts_next_review_due_idx";
  DROP INDEX "trusts_needs_confirmation_idx";
  DROP INDEX "_trusts_v_version_version_next_review_due_idx";
  DROP INDEX "_trusts_v_version_version_needs_confirmation_idx";
  DROP INDEX "networks_next_review_due_idx";
  DROP INDEX "networks_needs_confirmation_idx";
  DROP INDEX "_networks_v_version_version_next_review_due_idx";
  DROP INDEX "_networks_v_version_version_needs_confirmation_idx";
  DROP INDEX "workstreams_next_review_due_idx";
  DROP INDEX "workstreams_needs_confirmation_idx";
  DROP INDEX "_workstreams_v_version_version_next_review_due_idx";
  DROP INDEX "_workstreams_v_version_version_needs_confirmation_idx";
  DROP INDEX "governance_bodies_next_review_due_idx";
  DROP INDEX "governance_bodies_needs_confirmation_idx";
  DROP INDEX "_governance_bodies_v_version_version_next_review_due_idx";
  DROP INDEX "_governance_bodies_v_version_version_needs_confirmation_idx";
  DROP INDEX "seats_next_review_due_idx";
  DROP INDEX "seats_needs_confirmation_idx";
  DROP INDEX "_seats_v_version_version_next_review_due_idx";
  DROP INDEX "_seats_v_version_version_needs_confirmation_idx";
  DROP INDEX "appointments_next_review_due_idx";
  DROP INDEX "appointments_needs_confirmation_idx";
  DROP INDEX "_appointments_v_version_version_next_review_due_idx";
  DROP INDEX "_appointments_v_version_version_needs_confirmation_idx";
  DROP INDEX "people_next_review_due_idx";
  DROP INDEX "people_needs_confirmation_idx";
  DROP INDEX "_people_v_version_version_next_review_due_idx";
  DROP INDEX "_people_v_version_version_needs_confirmation_idx";
  DROP INDEX "organisations_next_review_due_idx";
  DROP INDEX "organisations_needs_confirmation_idx";
  DROP INDEX "_organisations_v_version_version_next_review_due_idx";
  DROP INDEX "_organisations_v_version_version_needs_confirmation_idx";
  DROP INDEX "meetings_next_review_due_idx";
  DROP INDEX "meetings_needs_confirmation_idx";
  DROP INDEX "_meetings_v_version_version_next_review_due_idx";
  DROP INDEX "_meetings_v_version_version_needs_confirmation_idx";`)
}
