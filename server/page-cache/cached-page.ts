/** How the body of an answer may be coded. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** One answer to an address, made once and sent until something that it has read changes. */
export interface Document {
  /** its address: the path, and the query where that counts */
  readonly key: string
  readonly status: number
  /** headers of its own, in lower case: what it is and where it went; the rest comes from the tables */
  readonly headers: Readonly<Record<string, string>>
  /** an upload that is sent in place of the body, as `media/<filename>` */
  readonly file?: string
  /** what it has read */
  readonly tags: readonly string[]
  /** until when it holds, in ms since the epoch; Infinity if nothing ends it but a change */
  readonly until: number
  /** hash of the body as written */
  readonly hash: string
  readonly bodies: Readonly<{ identity: Buffer; gzip?: Buffer; br?: Buffer }>
  /** files of the build that it cannot do without, such as its style sheets, as addresses */
  readonly links: readonly string[]
  /** whether its address carries a hash of what it holds, so that it never changes */
  readonly immutable: boolean
  /** how many changes had been heard of when its making began; below 0 for one of an earlier run */
  readonly number: number
}

/** Bytes that a document takes in memory, roughly. */
export const sizeOf = ({ bodies, tags }: Document): number =>
  bodies.identity.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + tags.length * 20 + 1_000

/** Whether the address is one of the site's: a page, a file, or the sign that says where it went. */
export const isKnown = ({ status }: Document): boolean => status < 400 || status === 410

/** Where the package writes what an operator should know. */
export type Log = Pick<Console, 'info' | 'warn' | 'error'>
