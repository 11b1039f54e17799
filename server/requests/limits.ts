/** How large and how nested the body of a request may be: `docs/operations.md` and `deploy/nginx.conf` say the same. */

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** Who sends what. */
export type Sender =
  /** nobody who is logged in */
  | 'anonymous'
  /** JSON and forms of somebody who is logged in */
  | 'editor'
  /** a picture or document of somebody who is logged in */
  | 'upload'
  /** a file of waiting times of somebody who is logged in: it goes into a file of ours as it comes */
  | 'figures'

/** Largest body in bytes, and what is said of a larger one. A file may have 20 MB; its form needs some more. */
export const bodyLimits: Readonly<Record<Sender, { bytes: number; words: string }>> = {
  anonymous: {
    bytes: 16 * kilobyte,
    words: 'This is too large: a request without a login can have up to 16KB. Log in first.',
  },
  editor: {
    bytes: megabyte,
    words: 'This is too large: a record can have up to 1MB. Split it into several pages.',
  },
  figures: {
    bytes: 64 * megabyte,
    words: 'The file is larger than 64MB. Choose the zip that it comes in.',
  },
  upload: {
    bytes: 21 * megabyte,
    words: 'The file is larger than 20MB. Make it smaller and add it again.',
  },
}

/** Deepest nesting of JSON: a list within a list within a list in a text is 30 deep. */
export const deepestJson = 100

/** Most objects and lists in one JSON document; 5,000 paragraphs of text have 10,000. */
export const mostParts = 20_000

/** Deepest nesting of brackets in one key of a query. */
export const deepestQuery = 15

/** Most keys in a query; Payload's parser takes no more. */
export const mostQueryKeys = 1_000

/** Longest query in a body, in characters: the panel asks so for all but the records that a field has already. */
export const longestQuery = 32_000
