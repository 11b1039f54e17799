import type { GlobalAfterChangeHook } from 'payload'
import type { SiteSetting } from '@/payload-types'
import { noteEvent } from '../../audit/note-event'
import { settingFor } from './second-person'

type Settings = Partial<SiteSetting> | null | undefined

const names = { content: 'Pages and news', governance: 'Bodies and meetings', atOnce: 'Publishing at once' } as const
type Setting = keyof typeof names

const isOn = (settings: Settings, setting: Setting): boolean =>
  setting === 'atOnce' ? settings?.atOnceByTwo === true : settings?.[settingFor[setting]] !== false

/** Notes when the rule of a second person was switched off or on, so that administrators can see for how long. */
export const noteSecondPersonSetting: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [doc as SiteSetting, previousDoc as Partial<SiteSetting> | undefined] // typed as any
  for (const kind of ['content', 'governance', 'atOnce'] as const) {
    if (isOn(now, kind) === isOn(before, kind)) continue
    await noteEvent(req, {
      what: isOn(now, kind) ? 'second-person-on' : 'second-person-off',
      kind: 'site-settings',
      title: 'Site settings',
      details: names[kind],
    })
  }
  return doc as unknown
}
