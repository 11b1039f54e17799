import type { LinkData } from '@/components/nhs/link'
import type { NavigationItem } from '@/components/nhs/navigation'

/** The menu with the entry marked that is the page at `path`, or the section that it belongs to. */
export const inMenu = (menu: LinkData[], path: string): NavigationItem[] =>
  menu.map((item) => ({
    ...item,
    ...(item.href === path
      ? { current: 'page' as const }
      : path.startsWith(`${item.href}/`)
        ? { current: 'section' as const }
        : {}),
  }))
