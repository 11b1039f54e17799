import { en } from 'payload/i18n/en'
import { plainWords, type Words } from './plain-words'

/** Words that keep their capitals wherever they stand. */
const names = /^(?:API|ID|URL|I|PDF)$/

/** 'Create New' → 'Create new': every word of a label has a capital, so that none means anything. */
const inSentenceCase = (text: string): string => {
  const words = text.split(' ')
  const isTitle =
    words.length > 1 && words.every((word) => /^(?:[A-Z]|[^a-zA-Z]|to$|by$|a$|in$|for$|as$|of$)/.test(word))
  const isSentence = /[.?!]\s+[A-Z]/.test(text)
  if (!isTitle || isSentence) return text
  return words
    .map((word, place) => (place === 0 || names.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)))
    .join(' ')
}

/** The bin is called one thing everywhere. */
const inTheBin = (text: string): string =>
  text
    .replace(/moved to trash/g, 'moved to the bin')
    .replace(/\bis trashed\b/g, 'is in the bin')
    .replace(/\bin trash\b/g, 'in the bin')
    .replace(/\btrashed\b/g, 'in the bin')
    .replace(/\bTrash\b/g, 'Bin')
    .replace(/\btrash\b/g, 'bin')

/** While no mail can be sent nobody waits for one. The same words whoever asks: they do not tell whether there is such an account. */
const withoutMail: Words['authentication'] = {
  emailSent: 'No email was sent',
  checkYourEmailForPasswordReset:
    'This site cannot send email yet. Ask the administrator of this site for a new password.',
  forgotPasswordEmailInstructions:
    'This site cannot send email yet, so it cannot send you a link. Ask the administrator of this site for a new password.',
}

/**
 * The words of the panel where they differ from Payload's.
 * @param sendsMail whether the site can send mail
 */
export function panelWords(sendsMail: boolean): Words {
  const payloads = en.translations as unknown as Words // two levels, all of texts
  return Object.fromEntries(
    Object.entries(payloads).map(([group, texts]) => {
      const changed = Object.entries(texts)
        .map(([key, text]) => [key, inTheBin(inSentenceCase(text)), text] as const)
        .filter(([, now, before]) => now !== before)
        .map(([key, now]) => [key, now])
      const mail = group === 'authentication' && !sendsMail ? withoutMail : {}
      return [group, { ...Object.fromEntries(changed), ...plainWords[group], ...mail }]
    }),
  )
}
