import { getPayload } from 'payload'
import config from '../payload.config'
import { addStartingContent } from './starting-content'

// Adds what of the starting content was never added; `npm start` runs it the first time.
try {
  const count = await addStartingContent(await getPayload({ config }))
  console.info(count === 0 ? 'The starting content is there.' : `${count} records of the starting content were added.`)
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
