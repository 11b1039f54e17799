import type { GlobalConfig } from 'payload'
import { accessToGlobal, hiddenFrom } from '@/access/rules'
import { wholeNumber } from '@/fields/whole-number'
import { settingsHooks } from '@/publishing/hooks/public-hooks'

/** After how long names of past members are removed; nobody's is until that is chosen. */
export const NameRetention: GlobalConfig = {
  slug: 'name-retention',
  label: 'Names of past members',
  admin: {
    group: 'Governance',
    hidden: hiddenFrom('name-retention'),
    description:
      'Removes the name of whoever has held no seat for a time, for good: the person, what they declared, and their name at appointments, which keep their dates. Nothing happens to whoever holds a seat, or has an appointment without an end. The dashboard lists whose name goes within 90 days.',
  },
  access: accessToGlobal('name-retention'),
  hooks: settingsHooks,
  versions: { max: 0 },
  fields: [
    wholeNumber({
      name: 'years',
      label: 'Years after the end of the last appointment',
      min: 1,
      max: 50,
      admin: { description: 'Empty: names stay until somebody removes them.' },
    }),
    wholeNumber({
      name: 'daysBefore',
      label: 'Days between the mail and the removal',
      min: 7,
      max: 90,
      defaultValue: 30,
      admin: { description: 'The secretariat gets a mail so many days before a name goes. Empty: 30.' },
    }),
  ],
}
