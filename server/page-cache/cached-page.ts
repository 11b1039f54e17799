/** How the body of a response may be coded. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** A body, and its codings where they are smaller. */
export type Bodies = Readonly<{ identity: Buffer; gzip?: Buffer; br?: Buffer }>

/** The response to one address, rendered once and sent until something it was rendered from changes. */
export interface CachedPage {
  /** canonical address: the path, and the query keys that count */
  readonly key: string
  readonly status: number
  /** headers of this page alone, in lower case; the server adds those that all pages have */
  readonly headers: Readonly<Record<string, string>>
  /** a stored file that is sent instead of the body, such as `media/<filename>` */
  readonly storageKey?: string
  /** what was read while rendering */
  readonly tags: readonly string[]
  /** ms since the epoch; Infinity where only a change makes the page stale */
  readonly expiresAt: number
  /** hash of the uncompressed body */
  readonly hash: string
  readonly bodies: Bodies
  /** addresses of the build's files that the page needs, such as its style sheets */
  readonly links: readonly string[]
  /** whether the address holds a hash of the content, which therefore never changes */
  readonly immutable: boolean
  /** whether the address is one of endlessly many that people make up */
  readonly madeUp?: boolean
  /** what whoever sends the page is told each time */
  readonly note?: string
  /** the cache's revision when rendering began; -1 for a page of an earlier run */
  readonly revision: number
}

/** Approximate size in memory, in bytes. */
export const sizeOf = ({ bodies, tags }: CachedPage): number =>
  bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + tags.length * 20 + 1_000

/**
 * Whether the address belongs to the site: a page, a file, a redirect, or a notice that it is gone or not available. One that leads
 * elsewhere for now is made up, there are as many as days; so is one that answers what somebody typed.
 */
export const isKnown = ({ madeUp = false, status }: CachedPage): boolean =>
  !madeUp && ((status < 400 && status !== 307) || status === 410 || status === 503)

/** Where the cache reports what an operator should know. */
export type Log = Pick<Console, 'info' | 'warn' | 'error'>
