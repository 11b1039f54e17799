import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { beforeGoingLive, type Task } from '@/domain/going-live'

/** What an administrator has to do before the site goes live. */
export const openTasks = async (user: TypedUser): Promise<Task[]> => {
  const payload = await getPayload({ config })
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: false, user })
  return beforeGoingLive({ ...settings, siteUrl: process.env.SITE_URL ?? '', mail: Boolean(process.env.SMTP_URL) })
}
