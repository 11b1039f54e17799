// `npm start` and `npm run dev`. An old Node must be able to read this file; start/site.mjs does the work.
import { checkNode } from './start/node-version.mjs'

checkNode()
const { startSite } = await import('./start/site.mjs')
startSite({ development: process.argv.includes('--dev') })
