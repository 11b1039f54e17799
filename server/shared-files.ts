import { commonHeaders, previewPolicy } from './headers'
import type { FilePage } from './send-file'

/** Where a preview has its pictures and documents: the panel's addresses, which ask for a login. */
const inPanel = /\/api\/(media|documents)\/file\//g

/** The pictures and documents of a preview at addresses below those of the link. */
export const filesWithin = (html: string, base: string): string =>
  html.replace(inPanel, (_, kind: string) => `${base}/files/${kind}/`)

/** Whether a preview, as it was rendered, shows a file. */
export const showsFile = (html: string, kind: string, name: string): boolean =>
  ['"', ' ', ','].some((end) => html.includes(`/api/${kind}/file/${name}${end}`))

const types: readonly [ending: string, type: string][] = [
  ['.webp', 'image/webp'],
  ['.pdf', 'application/pdf'],
]

/** A stored file as it is sent to who has the link; no cache keeps it. */
export const sharedFile = (kind: string, name: string): FilePage => ({
  key: '',
  hash: name,
  status: 200,
  tags: [],
  expiresAt: Infinity,
  bodies: { identity: Buffer.alloc(0) },
  links: [],
  immutable: false,
  revision: 0,
  storageKey: `${kind}/${name}`,
  headers: {
    ...commonHeaders,
    'content-type': types.find(([ending]) => name.endsWith(ending))?.[1] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    'content-security-policy': previewPolicy,
  },
})
