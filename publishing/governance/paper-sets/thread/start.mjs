import { register } from 'tsx/esm/api'

// a thread is given no loader of TypeScript by the process that starts it

register()
await import('./thread.ts')
