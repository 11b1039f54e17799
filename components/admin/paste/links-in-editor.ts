import { LinkNode } from '@payloadcms/richtext-lexical/client'
import { linkAddress } from '@/domain/links/link-address'

/**
 * Lets links in the editor lead where they lead on the page. Payload 3.90 shows each address of this site, and each that
 * was typed without https://, as "https://".
 */
export function showLinkAddresses(): void {
  LinkNode.prototype.sanitizeUrl = (url: string) => linkAddress(url) ?? 'about:blank'
}
