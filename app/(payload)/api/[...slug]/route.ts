import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

type Handler = ReturnType<typeof REST_GET>

const words = 'The database does not answer just now, and nothing was saved. Try again in a minute.'

/** Payload 3.90 fails on its own error when it cannot even read who asks, as while the database goes away. */
const answering =
  (handler: Handler): Handler =>
  async (...sent) => {
    try {
      return await handler(...sent)
    } catch (error) {
      console.error(error)
      return Response.json({ errors: [{ message: words }] }, { status: 503, headers: { 'retry-after': '5' } })
    }
  }

export const GET = answering(REST_GET(config))
export const POST = answering(REST_POST(config))
export const DELETE = answering(REST_DELETE(config))
export const PATCH = answering(REST_PATCH(config))
export const PUT = answering(REST_PUT(config))
export const OPTIONS = answering(REST_OPTIONS(config))
