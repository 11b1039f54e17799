import { roleOf } from '@/access/rules'
import { now } from '@/content/clock'
import { contentAsCsv } from '@/content/editors/content-list/content-list'
import { personOf } from '@/content/editors/uses'
import { filterIn } from '@/domain/content-list/filter'
import { londonDay } from '@/domain/dates/london-time'
import { siteAddressIn } from '@/domain/site-address'

/** The list of content as a CSV file: all that the filter in the address leaves in, with the reader's rights. */
export const GET = async (request: Request): Promise<Response> => {
  const user = await personOf(request.headers)
  const role = roleOf(user)
  if (!user || role === null) return Response.json({ errors: [{ message: 'Log in to see this.' }] }, { status: 403 })
  const { searchParams } = new URL(request.url)
  const today = londonDay(now())
  const filter = filterIn((name) => searchParams.get(name) ?? '')
  const csv = await contentAsCsv(user, role, { filter, today }, siteAddressIn(process.env))
  // the mark makes spreadsheets read it as UTF-8
  return new Response(`\uFEFF${csv}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="content-${today}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
