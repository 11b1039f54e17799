import type { PayloadRequest, Where } from 'payload'
import { roles } from '@/access/roles'
import { mayPublish } from '@/access/rules'
import { siteAddressIn } from '@/domain/site-address'
import type { User } from '@/payload-types'
import { queueMail } from '../../mail/queue-mail'
import { newestVersion } from '../approval'
import { resourceOf } from '../bundles/items'
import { previewAddress } from '@/domain/preview-address'
import type { Draft } from './subject'

const usersWhere = async (req: PayloadRequest, where: Where): Promise<Pick<User, 'email'>[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // addresses for mails, which nobody is shown
    pagination: false,
    req,
    select: { email: true },
    where,
  })
  return docs
}

/** Whoever publishes such drafts, but for who asks: administrators only where nobody else does. */
async function publishersOf(req: PayloadRequest, { subject }: Draft): Promise<Pick<User, 'email'>[]> {
  const publishing = roles.filter((role) => mayPublish({ role }, resourceOf({ subject })))
  const withRole = (wanted: readonly string[]) =>
    usersWhere(req, { and: [{ role: { in: wanted } }, { id: { not_equals: req.user?.id ?? 0 } }] })
  const found = await withRole(publishing.filter((role) => role !== 'administrator'))
  return found.length > 0 ? found : withRole(publishing)
}

/** Where a draft is compared with what is public, looked at as a page, and written. */
async function linksTo(req: PayloadRequest, { subject }: Draft): Promise<string> {
  const site = siteAddressIn(process.env)
  const form = 'global' in subject ? '/admin/globals/home' : `/admin/collections/${subject.collection}/${subject.id}`
  const preview = 'global' in subject ? previewAddress('home', null) : previewAddress(subject.collection, subject.id)
  const newest = await newestVersion(req, subject)
  return [
    ...(newest
      ? [`What has changed: ${site}${form}/versions/${newest.approved.version}?versionFrom=public&beside=preview`]
      : []),
    ...(preview ? [`As the page will be: ${site}${preview}`] : []),
    `The form: ${site}${form}`,
  ].join('\n')
}

const quoted = (text: string): string => (text === '' ? '' : `\n\n“${text}”`)

/** Of governance's drafts no mail says more than the kind: a mail is read by whoever has the mailbox. */
const nameOf = (req: PayloadRequest, { subject, title }: Draft): string => {
  if ('global' in subject) return title
  const { labels } = req.payload.collections[subject.collection].config
  const kind = typeof labels.singular === 'string' ? labels.singular : subject.collection
  return resourceOf({ subject }) === 'meetings' || resourceOf({ subject }) === 'governance-bodies'
    ? `${kind} ${subject.id}`
    : `“${title}” (${kind})`
}

/** Tells whoever publishes that somebody asks for a review. */
export async function mailAsked(req: PayloadRequest, draft: Draft, text: string): Promise<void> {
  const [name, links] = [nameOf(req, draft), await linksTo(req, draft)]
  for (const { email } of await publishersOf(req, draft))
    await queueMail(req, {
      to: email,
      subject: `For review: ${name}`,
      text: `${req.user?.name ?? 'Somebody'} asks you to look at ${name}.${quoted(text)}\n\n${links}`,
    })
}

/** Tells who has asked what came of it. */
export async function mailAnswer(
  req: PayloadRequest,
  draft: Draft,
  to: number,
  words: { subject: string; text: string },
): Promise<void> {
  if (to === req.user?.id) return
  const [name, links] = [nameOf(req, draft), await linksTo(req, draft)]
  for (const { email } of await usersWhere(req, { id: { equals: to } }))
    await queueMail(req, {
      to: email,
      subject: `${words.subject}: ${name}`,
      text: `${req.user?.name ?? 'Somebody'}: ${name}. ${words.subject}.${quoted(words.text)}\n\n${links}`,
    })
}
