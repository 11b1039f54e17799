import type { GET } from '@/app/(site)/api/open/v1/[set]/route'

/** Asks for an address of open data, as the routes answer: '/api/open/v1/trusts.csv?limit=1'. It needs a Payload (`startPayload`). */
export const openData = async (address: string): Promise<Response> => {
  const url = new URL(address, 'https://portal.test')
  const request = new Request(url)
  const { GET: get } = (await import('@/app/(site)/api/open/v1/[set]/route')) as { GET: typeof GET }
  return get(request, { params: Promise.resolve({ set: url.pathname.split('/').at(-1) ?? '' }) })
}

/** The same by the name of a set: 'trusts.csv'. */
export const openSet = (name: string) => (): Promise<Response> => openData(`/api/open/v1/${name}`)
