import { getPayload } from 'payload'
import { migrations } from '@/migrations'
import config from '@/payload.config'
import { sql } from '@payloadcms/db-postgres'
import { execute } from '@/publishing/statements'
import { addStartingContent } from '@/seed/starting-content'
import { password, people } from './people'

// Fills the database of DATABASE_URL as a template; run by templates.ts in a process of its own.

const payload = await getPayload({ config })
await payload.db.migrate({ migrations: migrations.map((one) => ({ ...one })) as never }) // their arguments are those of PostgreSQL's adapter
if (process.argv[2] === 'starting') {
  await addStartingContent(payload)
  for (const person of people)
    await payload.create({ collection: 'users', data: { ...person, password }, overrideAccess: true })
}
// most tests publish what one person wrote; those of that rule switch it on
await execute(
  { payload },
  process.argv[2] === 'starting'
    ? sql`update site_settings set content_by_two = false, governance_by_two = false`
    : sql`insert into site_settings (content_by_two, governance_by_two) values (false, false)`,
)
await payload.destroy()
process.exit(0)
