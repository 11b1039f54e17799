import { calendarOfBody } from '../../calendar'

export const dynamic = 'force-dynamic'

/** The meetings of one body as a calendar. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return calendarOfBody((await params).slug)
}
