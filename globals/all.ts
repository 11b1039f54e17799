import type { GlobalConfig } from 'payload'
import { Home } from './home'
import { NameRetention } from './name-retention'
import { SiteSettings } from './site-settings'

/** What exists once. */
export const globals: GlobalConfig[] = [Home, SiteSettings, NameRetention]
