import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

/** What a request for an action holds. */
export type Sent = Record<string, unknown>

/** An address below a record that does one thing to it and says what came of it. */
export const action = (name: string, act: (req: PayloadRequest, sent: Sent) => Promise<string>): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    return Response.json({ message: await act(req, req.data ?? {}) })
  },
})
