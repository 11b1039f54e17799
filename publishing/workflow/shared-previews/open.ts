import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { mayRead } from '@/access/rules'
import { isResource } from '@/access/table'
import { formatMoment } from '@/domain/formatting/dates'
import { noteEvent } from '../../audit/note-event'
import { execute } from '../../statements'
import { previewAddress } from '@/domain/preview-address'
import { hashOf } from './links'

/** What a link opens: one draft, as its maker may read it today. */
export interface Opened {
  /** the address of the draft's preview */
  url: string
  /** the number of the user who made the link */
  viewer: number
  /** what stands above the page */
  notice: string
}

interface Row {
  id: number
  kind: string
  record_id: number | null
  made_by: number
  made_by_name: string
  expires_at: string
  has_ended: boolean
}

/** One visit an hour and address is noted. @returns whether this one is new */
async function noteVisit(req: PayloadRequest, link: number, address: string): Promise<boolean> {
  const rows = await execute(
    req,
    sql`insert into preview_link_visits (link_id, address)
          select ${link}, ${address.slice(0, 60)}
           where not exists (select from preview_link_visits
                              where link_id = ${link} and address = ${address.slice(0, 60)} and at > now() - interval '1 hour')
        returning id`,
  )
  return rows.length > 0
}

/**
 * Opens a link for whoever has it, and notes that.
 * @param address where the request came from
 * @returns null for a link that there is not; 'ended' for one that has expired, was withdrawn, or whose maker may not read the draft any more
 */
export async function openLink(
  req: PayloadRequest,
  token: string,
  { address, isNoted }: { address: string; isNoted: boolean },
): Promise<Opened | 'ended' | null> {
  const [link] = await execute<Row>(
    req,
    sql`select id, kind, record_id, made_by, made_by_name, expires_at,
               (expires_at <= now() or withdrawn_at is not null) as has_ended
          from preview_links where token_hash = ${hashOf(token)}`,
  )
  if (!link) return null
  const maker = await req.payload.db.findOne<{ id: number; role: string }>({
    collection: 'users',
    req,
    where: { id: { equals: link.made_by } },
  })
  const url = previewAddress(link.kind, link.record_id)
  if (link.has_ended || !maker || !isResource(link.kind) || !mayRead(maker, link.kind) || url === null) return 'ended'
  if (isNoted && (await noteVisit(req, link.id, address)))
    await noteEvent(req, {
      what: 'preview-link-opened',
      kind: link.kind,
      id: link.record_id,
      details: `A link of ${link.made_by_name}, from ${address === '' ? 'an unknown address' : address}`,
      user: null,
    })
  return {
    url,
    viewer: maker.id,
    notice: `This is a draft. It is not public, and it may change. This link works until ${formatMoment(new Date(link.expires_at))}.`,
  }
}
