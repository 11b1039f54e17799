import { getPayload } from 'payload'
import { migrations } from '@/migrations'
import config from '@/payload.config'
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
await payload.destroy()
process.exit(0)
