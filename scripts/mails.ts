import { formatMoment } from '@/domain/formatting/dates'
import { type KeptMail, keptMails } from '@/publishing/mail/kept-mails'

// The mails of a site without SMTP_URL: all of them, or the text of one by its number.

const addresses = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'address' in value ? String(value.address) : String(value)

const line = ({ keptAt, message }: KeptMail, index: number): string =>
  `${index + 1}. ${formatMoment(keptAt)}, to ${addresses(message.to)}: ${String(message.subject)}`

const [, , folder = '', wanted] = process.argv
const mails = await keptMails(folder)
if (wanted === undefined) {
  if (mails.length === 0) console.info('No mail was kept.')
  else console.info([...mails.map(line), 'To read one: npm run mails -- NUMBER'].join('\n'))
} else {
  const mail = mails[Number(wanted) - 1]
  if (!mail) {
    console.error(`There is no mail ${wanted}: there are ${mails.length}.`)
    process.exit(1)
  }
  const { html, text } = mail.message
  console.info([line(mail, Number(wanted) - 1), '', text ?? html ?? ''].join('\n'))
}
