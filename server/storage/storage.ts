import type { Readable } from 'node:stream'

export interface StoredFile {
  /** bytes */
  size: number
  modifiedAt: Date
}

/** A part of a file: first and last byte, both included, counted from 0. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * Where uploaded files are stored. A key is a path such as `media/picture.webp`.
 *
 * Every method rejects when the storage itself fails, with an error that names the key.
 */
export interface Storage {
  /** null where there is no such file */
  stat: (key: string) => Promise<StoredFile | null>
  /** A stream of the file or a part of it, once it is known to be readable; null where there is no such file. */
  read: (key: string, range?: ByteRange) => Promise<Readable | null>
  /** Writes a whole file; readers see the old one or the new one, never a part. */
  write: (key: string, content: Buffer | Readable) => Promise<void>
  /** The names of the files in a folder; none where there is no such folder. */
  list: (folder: string) => Promise<string[]>
  /** Deletes what writes of a file have left that a crash cut off. */
  deleteUnfinished: (key: string) => Promise<void>
  /** Deletes a file; one that is not there counts as deleted. */
  delete: (key: string) => Promise<void>
}
