import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { mayPublish } from '@/access/rules'
import { csvRow } from '@/domain/csv/row'
import { londonDay } from '@/domain/dates/london-time'
import { importLimits } from '@/domain/governance/import/limits'
import { rowsOf } from '@/domain/governance/import/rows'
import { recordId } from '@/domain/identifiers/record-id'
import { refuse } from '../../../workflow/refuse'
import { importSeats } from './run'
import { storedRegister } from './register'

/** @throws APIError 403, before anything is looked up: which drafts and names there are is not everybody's to know */
const keeperOf = ({ user }: PayloadRequest) => {
  const keeps = (['seats', 'people', 'appointments'] as const).every((one) => mayPublish(user, one))
  return user && keeps ? user : refuse('The secretariat keeps seats and members. Ask them.', 403)
}

const bytesIn = (sent: unknown): Uint8Array => {
  // base64 is four characters for three bytes
  const isFile = typeof sent === 'string' && /^[\w+/]+=*$/.test(sent)
  if (!isFile) return refuse('Choose a file, or paste its rows.')
  return sent.length > importLimits.bytes * 1.4
    ? refuse(`The file is larger than ${importLimits.bytes / 1024}KB. Split it.`)
    : Buffer.from(sent, 'base64')
}

const text = (sent: unknown): string => (typeof sent === 'string' ? sent.trim().slice(0, 300) : '')

/** Previews a file of seats and members (`file`, base64), or saves what a preview (`expected`) said. */
const importing: Endpoint = {
  path: '/desk/import',
  method: 'post',
  handler: async (req) => {
    const user = keeperOf(req)
    await addDataAndFileToRequest(req)
    const { expected, file, reason } = req.data ?? {}
    const asked = { bytes: bytesIn(file), reason: text(reason), expected: expected ? text(expected) : null }
    return Response.json(await importSeats(req.payload, user, asked), { headers: { 'cache-control': 'no-store' } })
  },
}

/** What is public of seats and members, of all bodies or one (`?body=4`), in the form that is imported. */
const exporting: Endpoint = {
  path: '/desk/seats-and-members.csv',
  method: 'get',
  handler: async (req) => {
    keeperOf(req)
    const { body } = req.query as { body?: unknown } // parsed by Payload
    const only = typeof body === 'string' ? (recordId(body) ?? refuse('There is no such body.', 404)) : null
    const rows = rowsOf(await storedRegister(req), only)
    // the mark makes spreadsheets read it as UTF-8
    return new Response(`\uFEFF${rows.map(csvRow).join('')}`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="seats-and-members-${londonDay(new Date())}.csv"`,
        'cache-control': 'no-store',
      },
    })
  },
}

export const importAndExport: Endpoint[] = [importing, exporting]
