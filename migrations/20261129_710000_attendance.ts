import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_governance_bodies_deputies" AS ENUM('count', 'do-not-count');
  CREATE TYPE "public"."enum__governance_bodies_v_version_deputies" AS ENUM('count', 'do-not-count');
  CREATE TYPE "public"."enum_meetings_attendance_presence" AS ENUM('present', 'apologies', 'deputy', 'absent');
  CREATE TYPE "public"."enum_meetings_quorums_deputies" AS ENUM('count', 'do-not-count');
  CREATE TYPE "public"."enum_meetings_actions_state" AS ENUM('open', 'done', 'dropped');
  CREATE TYPE "public"."enum__meetings_v_version_attendance_presence" AS ENUM('present', 'apologies', 'deputy', 'absent');
  CREATE TYPE "public"."enum__meetings_v_version_quorums_deputies" AS ENUM('count', 'do-not-count');
  CREATE TYPE "public"."enum__meetings_v_version_actions_state" AS ENUM('open', 'done', 'dropped');
  CREATE TABLE "meetings_attendance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"seat_id" integer,
  	"appointment_id" integer,
  	"presence" "enum_meetings_attendance_presence",
  	"deputy" varchar
  );
  
  CREATE TABLE "meetings_also_present" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" varchar
  );
  
  CREATE TABLE "meetings_quorums" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body_id" integer,
  	"needed" numeric,
  	"deputies" "enum_meetings_quorums_deputies"
  );
  
  CREATE TABLE "meetings_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"owner" varchar,
  	"due" varchar,
  	"state" "enum_meetings_actions_state" DEFAULT 'open',
  	"closed_on" varchar
  );
  
  CREATE TABLE "meetings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"governance_bodies_id" integer,
  	"trusts_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_meetings_v_version_attendance" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"seat_id" integer,
  	"appointment_id" integer,
  	"presence" "enum__meetings_v_version_attendance_presence",
  	"deputy" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_also_present" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_quorums" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"body_id" integer,
  	"needed" numeric,
  	"deputies" "enum__meetings_v_version_quorums_deputies",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"owner" varchar,
  	"due" varchar,
  	"state" "enum__meetings_v_version_actions_state" DEFAULT 'open',
  	"closed_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"governance_bodies_id" integer,
  	"trusts_id" integer,
  	"organisations_id" integer
  );
  
  ALTER TABLE "governance_bodies" ADD COLUMN "quorum_number" numeric;
  ALTER TABLE "governance_bodies" ADD COLUMN "deputies" "enum_governance_bodies_deputies";
  ALTER TABLE "governance_bodies" ADD COLUMN "questions_how" varchar;
  ALTER TABLE "governance_bodies" ADD COLUMN "questions_email" varchar;
  ALTER TABLE "governance_bodies" ADD COLUMN "questions_days_before" numeric;
  ALTER TABLE "governance_bodies" ADD COLUMN "questions_time" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_quorum_number" numeric;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_deputies" "enum__governance_bodies_v_version_deputies";
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_questions_how" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_questions_email" varchar;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_questions_days_before" numeric;
  ALTER TABLE "_governance_bodies_v" ADD COLUMN "version_questions_time" varchar;
  ALTER TABLE "meetings" ADD COLUMN "attendance_shown" boolean DEFAULT false;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_attendance_shown" boolean DEFAULT false;
  ALTER TABLE "meetings_attendance" ADD CONSTRAINT "meetings_attendance_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_attendance" ADD CONSTRAINT "meetings_attendance_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_attendance" ADD CONSTRAINT "meetings_attendance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_also_present" ADD CONSTRAINT "meetings_also_present_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_quorums" ADD CONSTRAINT "meetings_quorums_body_id_governance_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_quorums" ADD CONSTRAINT "meetings_quorums_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_actions" ADD CONSTRAINT "meetings_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_attendance" ADD CONSTRAINT "_meetings_v_version_attendance_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_attendance" ADD CONSTRAINT "_meetings_v_version_attendance_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_attendance" ADD CONSTRAINT "_meetings_v_version_attendance_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_also_present" ADD CONSTRAINT "_meetings_v_version_also_present_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_quorums" ADD CONSTRAINT "_meetings_v_version_quorums_body_id_governance_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."governance_bodies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_quorums" ADD CONSTRAINT "_meetings_v_version_quorums_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_actions" ADD CONSTRAINT "_meetings_v_version_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_governance_bodies_fk" FOREIGN KEY ("governance_bodies_id") REFERENCES "public"."governance_bodies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_trusts_fk" FOREIGN KEY ("trusts_id") REFERENCES "public"."trusts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_rels" ADD CONSTRAINT "_meetings_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_attendance_order_idx" ON "meetings_attendance" USING btree ("_order");
  CREATE INDEX "meetings_attendance_parent_id_idx" ON "meetings_attendance" USING btree ("_parent_id");
  CREATE INDEX "meetings_attendance_seat_idx" ON "meetings_attendance" USING btree ("seat_id");
  CREATE INDEX "meetings_attendance_appointment_idx" ON "meetings_attendance" USING btree ("appointment_id");
  CREATE INDEX "meetings_also_present_order_idx" ON "meetings_also_present" USING btree ("_order");
  CREATE INDEX "meetings_also_present_parent_id_idx" ON "meetings_also_present" USING btree ("_parent_id");
  CREATE INDEX "meetings_quorums_order_idx" ON "meetings_quorums" USING btree ("_order");
  CREATE INDEX "meetings_quorums_parent_id_idx" ON "meetings_quorums" USING btree ("_parent_id");
  CREATE INDEX "meetings_quorums_body_idx" ON "meetings_quorums" USING btree ("body_id");
  CREATE INDEX "meetings_actions_order_idx" ON "meetings_actions" USING btree ("_order");
  CREATE INDEX "meetings_actions_parent_id_idx" ON "meetings_actions" USING btree ("_parent_id");
  CREATE INDEX "meetings_rels_order_idx" ON "meetings_rels" USING btree ("order");
  CREATE INDEX "meetings_rels_parent_idx" ON "meetings_rels" USING btree ("parent_id");
  CREATE INDEX "meetings_rels_path_idx" ON "meetings_rels" USING btree ("path");
  CREATE INDEX "meetings_rels_governance_bodies_id_idx" ON "meetings_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "meetings_rels_trusts_id_idx" ON "meetings_rels" USING btree ("trusts_id");
  CREATE INDEX "meetings_rels_organisations_id_idx" ON "meetings_rels" USING btree ("organisations_id");
  CREATE INDEX "_meetings_v_version_attendance_order_idx" ON "_meetings_v_version_attendance" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_attendance_parent_id_idx" ON "_meetings_v_version_attendance" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_attendance_seat_idx" ON "_meetings_v_version_attendance" USING btree ("seat_id");
  CREATE INDEX "_meetings_v_version_attendance_appointment_idx" ON "_meetings_v_version_attendance" USING btree ("appointment_id");
  CREATE INDEX "_meetings_v_version_also_present_order_idx" ON "_meetings_v_version_also_present" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_also_present_parent_id_idx" ON "_meetings_v_version_also_present" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_quorums_order_idx" ON "_meetings_v_version_quorums" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_quorums_parent_id_idx" ON "_meetings_v_version_quorums" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_quorums_body_idx" ON "_meetings_v_version_quorums" USING btree ("body_id");
  CREATE INDEX "_meetings_v_version_actions_order_idx" ON "_meetings_v_version_actions" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_actions_parent_id_idx" ON "_meetings_v_version_actions" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_rels_order_idx" ON "_meetings_v_rels" USING btree ("order");
  CREATE INDEX "_meetings_v_rels_parent_idx" ON "_meetings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_rels_path_idx" ON "_meetings_v_rels" USING btree ("path");
  CREATE INDEX "_meetings_v_rels_governance_bodies_id_idx" ON "_meetings_v_rels" USING btree ("governance_bodies_id");
  CREATE INDEX "_meetings_v_rels_trusts_id_idx" ON "_meetings_v_rels" USING btree ("trusts_id");
  CREATE INDEX "_meetings_v_rels_organisations_id_idx" ON "_meetings_v_rels" USING btree ("organisations_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "meetings_attendance" CASCADE;
  DROP TABLE "meetings_also_present" CASCADE;
  DROP TABLE "meetings_quorums" CASCADE;
  DROP TABLE "meetings_actions" CASCADE;
  DROP TABLE "meetings_rels" CASCADE;
  DROP TABLE "_meetings_v_version_attendance" CASCADE;
  DROP TABLE "_meetings_v_version_also_present" CASCADE;
  DROP TABLE "_meetings_v_version_quorums" CASCADE;
  DROP TABLE "_meetings_v_version_actions" CASCADE;
  DROP TABLE "_meetings_v_rels" CASCADE;
  ALTER TABLE "governance_bodies" DROP COLUMN "quorum_number";
  ALTER TABLE "governance_bodies" DROP COLUMN "deputies";
  ALTER TABLE "governance_bodies" DROP COLUMN "questions_how";
  ALTER TABLE "governance_bodies" DROP COLUMN "questions_email";
  ALTER TABLE "governance_bodies" DROP COLUMN "questions_days_before";
  ALTER TABLE "governance_bodies" DROP COLUMN "questions_time";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_quorum_number";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_deputies";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_questions_how";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_questions_email";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_questions_days_before";
  ALTER TABLE "_governance_bodies_v" DROP COLUMN "version_questions_time";
  ALTER TABLE "meetings" DROP COLUMN "attendance_shown";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_attendance_shown";
  DROP TYPE "public"."enum_governance_bodies_deputies";
  DROP TYPE "public"."enum__governance_bodies_v_version_deputies";
  DROP TYPE "public"."enum_meetings_attendance_presence";
  DROP TYPE "public"."enum_meetings_quorums_deputies";
  DROP TYPE "public"."enum_meetings_actions_state";
  DROP TYPE "public"."enum__meetings_v_version_attendance_presence";
  DROP TYPE "public"."enum__meetings_v_version_quorums_deputies";
  DROP TYPE "public"."enum__meetings_v_version_actions_state";`)
}
