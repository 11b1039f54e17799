import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// A workstream shows our target for waiting times with its result, made from the figures. The starting text had one of these numbers
// typed in: it goes where the words are still ours, all of them. What editors changed stays, and history stays as it was.

const oldWords = [
  'Earlier diagnosis is essential for the best possible outcome.',
  'There were plans to improve. By March 2025, at least 95% of patients referred were to be seen in less than 6 weeks.',
  'That date has passed. At the end of March 2025, people were waiting at our 4 trusts. 79.2% of them had waited less than 6 weeks. This figure is about people who were still waiting, not about people who had been seen. It is from the national figures of NHS England.',
]
const newWords =
  'There were plans to improve, with a target for how long people wait. Here is the target, with what came of it.'
const wordsOfData = ['Business intelligence data influences our transformation projects.']

/** Sets what holds for stored texts that have these words and no others. */
const where = (column: string, words: string[]) =>
  sql`jsonb_path_query_array(${sql.raw(column)}, 'lax $.root.children[*].children[*].text') = ${JSON.stringify(words)}::jsonb`

const withNewWords = (column: string) =>
  sql`jsonb_set(${sql.raw(column)} #- '{root,children,2}', '{root,children,1,children,0,text}', ${JSON.stringify(newWords)}::jsonb)`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "workstreams" ADD COLUMN "shows_target" boolean DEFAULT false;
  ALTER TABLE "_workstreams_v" ADD COLUMN "version_shows_target" boolean DEFAULT false;`)
  for (const [table, body, flag, which] of [
    ['workstreams', 'body', 'shows_target', 'true'],
    ['_workstreams_v', 'version_body', 'version_shows_target', 'latest'],
  ] as const) {
    const [in_, set] = [sql.raw(`"${table}"`), sql.raw(`"${flag}"`)]
    await db.execute(
      sql`update ${in_} set ${set} = true, ${sql.raw(`"${body}"`)} = ${withNewWords(body)} where ${sql.raw(which)} and ${where(body, oldWords)}`,
    )
    await db.execute(sql`update ${in_} set ${set} = true where ${sql.raw(which)} and ${where(body, wordsOfData)}`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  SET CONSTRAINTS ALL IMMEDIATE;
  ALTER TABLE "workstreams" DROP COLUMN "shows_target";
  ALTER TABLE "_workstreams_v" DROP COLUMN "version_shows_target";`)
}
