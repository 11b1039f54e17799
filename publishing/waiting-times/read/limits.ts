const megabyte = 1024 * 1024

/** What a file may have: the full extract of a month has 147,000 rows and 35 MB, as a zip 2 MB. */
export const fileLimits = {
  /** of the file as it is brought, in bytes; server/requests/limits.ts and deploy/nginx.conf say the same */
  bytes: 64 * megabyte,
  /** of the CSV in a zip, in bytes */
  unpacked: 128 * megabyte,
  /** how many times larger than packed a CSV may be: the full extract is about 20 times */
  ratio: 150,
  /** files in a zip */
  entries: 20,
  rows: 600_000,
  /** of a line, in bytes */
  line: 20_000,
} as const
